import { AppError } from "../../base/errors";
import { QUERY_LENGTH_LIMIT } from "../../contract/cypher";
import { query, subquery } from "./clauses";
import { comparison, expression } from "./expressions";
import { refusal } from "./faults";
import { hiddenWrite } from "./hidden-write";
import { lexStatement, type Token } from "./lexer";
import { createParser, type Findings, type Grammar } from "./parser";
import { pathPattern } from "./patterns";
import { riskyText } from "./regex";
import { checkShape } from "./shape";

export type Mode = "run" | "explain" | "profile";

/** A statement that does nothing but read. */
export interface Guarded {
  readonly mode: Mode;
  /** What to run: no EXPLAIN or PROFILE, comments blanked out, no semicolon at the end; offsets stay as they were. */
  readonly text: string;
  readonly found: Findings;
}

const GRAMMAR: Grammar = { expression, comparison, pathPattern, subquery };

/**
 * Lets a statement through only when it can do nothing but read, whichever database runs it. One strict lexer refuses
 * what databases read differently; a parser for the reading half of Cypher 5 then accepts known clauses, functions and
 * procedures only. What it does not know is refused or a mistake, and never reaches a database.
 * @throws AppError `refused` with the reason and the place; `query_failed` with the place where it is no statement.
 */
export function guardStatement(text: string, params: Readonly<Record<string, unknown>> = {}): Guarded {
  if (text.length > QUERY_LENGTH_LIMIT)
    throw new AppError("refused", `The statement is longer than ${QUERY_LENGTH_LIMIT} characters.`);
  const lexed = lexStatement(text);
  const tokens = withoutEnd(lexed.tokens, text);
  if (tokens.length === 0) throw new AppError("query_failed", "There is no statement to run.");
  checkShape(tokens, text);
  const parser = createParser(tokens, lexed.text, GRAMMAR, params);
  const mode = modeOf(tokens);
  if (mode !== "run") parser.at = 1;
  try {
    query(parser);
    if (parser.peek()) throw parser.unexpected("the end");
  } catch (error) {
    throw hiddenWrite(error, tokens, text) ?? error;
  }
  if (parser.found.regex) checkRegex(tokens, text, params);
  const prefix = mode === "run" ? 0 : (tokens[0]?.end ?? 0);
  const end = tokens.at(-1)?.end;
  return { mode, text: " ".repeat(prefix) + lexed.text.slice(prefix, end), found: parser.found };
}

function modeOf([first]: readonly Token[]): Mode {
  const word = first?.kind === "word" ? first.text.toUpperCase() : "";
  if (word === "EXPLAIN") return "explain";
  return word === "PROFILE" ? "profile" : "run";
}

/** Drops one semicolon at the end; one anywhere else would begin a second statement. */
function withoutEnd(tokens: readonly Token[], text: string): readonly Token[] {
  const statement = tokens.at(-1)?.text === ";" ? tokens.slice(0, -1) : tokens;
  const second = statement.find((token) => token.kind === "sign" && token.text === ";");
  if (second) throw refusal("Only one statement at a time: there is a semicolon", text, second.start);
  return statement;
}

function checkRegex(tokens: readonly Token[], text: string, params: Readonly<Record<string, unknown>>): void {
  const risky = riskyText(tokens, params);
  if (risky === undefined) return;
  const what = typeof risky === "string" ? `The regular expression in $${risky}` : "This regular expression";
  throw refusal(
    `${what} is refused: it may take for ever`,
    text,
    typeof risky === "string" ? text.indexOf(`$${risky}`) : risky.start,
    "Repeat no groups, and write .* four times at most; CONTAINS is often enough.",
  );
}
