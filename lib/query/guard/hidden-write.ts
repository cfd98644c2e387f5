import { AppError } from "../../base/errors";
import { refusal } from "./faults";
import { PROCEDURES } from "./functions";
import type { Token } from "./lexer";
import { refusedWord } from "./parser";
import { WRITING_WORDS } from "./words";

/**
 * A statement that is none, and has a clause of writing or an unknown procedure somewhere: told as refused, because what
 * it asks for is not let through however it is mended. Undefined for any other mistake.
 */
export function hiddenWrite(error: unknown, tokens: readonly Token[], text: string): AppError | undefined {
  if (!(error instanceof AppError) || error.code !== "query_failed") return undefined;
  const write = tokens.findIndex((_, i) => isWrite(tokens, i));
  if (write >= 0) {
    const { text: word = "", start = 0 } = tokens[write] ?? {};
    return refusal(refusedWord(word.toUpperCase()), text, start);
  }
  const procedure = tokens.find((_, i) => isUnknownProcedure(tokens, i));
  return (
    procedure &&
    refusal(
      "This procedure is refused: it is not on the list of procedures that only read",
      text,
      procedure.start,
    )
  );
}

/** A word of writing that is not part of `n.set`, `:Set` or `{set: 1}`, each written without a blank between. */
function isWrite(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.kind !== "word" || !WRITING_WORDS.has(token.text.toUpperCase())) return false;
  const joined = before?.kind === "sign" && ".:".includes(before.text) && before.end === token.start;
  return !joined && after?.text !== ":";
}

function isUnknownProcedure(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (before?.kind !== "word" || before.text.toUpperCase() !== "CALL") return false;
  if (token?.kind !== "word" && token?.kind !== "name") return false;
  let name = token.text;
  for (let at = i + 1; tokens[at]?.text === "."; at += 2) name += `.${tokens[at + 1]?.text}`;
  return !PROCEDURES.has(name.toLowerCase());
}
