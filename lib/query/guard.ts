import { AppError } from "../base/errors";
import { QUERY_LENGTH_LIMIT } from "../contract/cypher";
import { checkWords } from "./guard-check";
import { lexStatement, refusal, type Token } from "./guard-lexer";
import { checkShape } from "./guard-shape";

/**
 * Lets a statement through only when it can do nothing but read, whichever database runs it: one strict lexer, then
 * lists of what is allowed (clauses, functions, procedures), never of what is forbidden alone.
 * @returns the text to run, comments blanked out and no semicolon at the end; offsets stay as they were.
 * @throws AppError `refused` with the reason and the place; `query_failed` where the text is no statement.
 */
export function guardStatement(text: string): string {
  if (text.length > QUERY_LENGTH_LIMIT)
    throw new AppError("refused", `The statement is longer than ${QUERY_LENGTH_LIMIT} characters.`);
  const lexed = lexStatement(text);
  const tokens = withoutEnd(lexed.tokens, text);
  if (tokens.length === 0) throw new AppError("query_failed", "There is no statement to run.");
  checkShape(tokens, text);
  checkWords(tokens, text);
  return lexed.text.slice(0, tokens.at(-1)?.end);
}

/** Drops one semicolon at the end; one anywhere else would begin a second statement. */
function withoutEnd(tokens: readonly Token[], text: string): readonly Token[] {
  const statement = tokens.at(-1)?.text === ";" ? tokens.slice(0, -1) : tokens;
  const second = statement.find((token) => token.text === ";");
  if (second) throw refusal("Only one statement at a time: there is a semicolon", text, second.start);
  return statement;
}
