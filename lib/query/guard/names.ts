import type { Parser } from "./parser";
import { refusedWord } from "./parser";
import { QUOTED_IN_EMBEDDED, RESERVED_WORDS, WRITING_WORDS } from "./words";

/** Takes a name that may spell anything: of a property, label, type, key or field. */
export function takeName(parser: Parser, wanted: string): string {
  const token = parser.peek();
  if (token?.kind !== "word" && token?.kind !== "name") throw parser.unexpected(wanted);
  if (QUOTED_IN_EMBEDDED.has(token.text.toUpperCase())) parser.edit(parser.at, `\`${token.text}\``);
  parser.at += 1;
  return nameText(token.text);
}

/**
 * Takes the name of a variable.
 * @throws AppError `refused` for a bare word of writing: what one database takes for a name may be a clause to another.
 */
export function takeVariable(parser: Parser, wanted = "a variable"): string {
  const word = parser.peek()?.kind === "word" ? (parser.peek()?.text.toUpperCase() ?? "") : "";
  if (WRITING_WORDS.has(word)) throw parser.refuse(refusedWord(word));
  return takeName(parser, wanted);
}

/** As `takeVariable`, where a word that begins a clause or joins expressions means that something is missing. */
export function takeUnreserved(parser: Parser, wanted: string): string {
  const token = parser.peek();
  if (token?.kind === "word" && RESERVED_WORDS.has(token.text.toUpperCase())) throw parser.unexpected(wanted);
  return takeVariable(parser, wanted);
}

/** True where a variable could be next. */
export function atName(parser: Parser, ahead = 0): boolean {
  const kind = parser.peek(ahead)?.kind;
  return kind === "word" || kind === "name";
}

/** A name without its backticks. */
export function nameText(text: string): string {
  return text.startsWith("`") ? text.slice(1, -1) : text;
}

/** Takes what stands between commas, at least one. */
export function takeList(parser: Parser, item: (parser: Parser) => void): void {
  do item(parser);
  while (parser.takeSigns(","));
}
