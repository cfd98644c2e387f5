import { atName, nameText } from "./names";
import type { Parser } from "./parser";
import { QUOTED_IN_EMBEDDED } from "./words";

/** Functions that give the things of a path. */
const PATH_PARTS = ["NODES", "RELATIONSHIPS"];

/** What is noticed of a list comprehension while it is read. */
export interface Comprehended {
  /** Index of the token of its variable; the bracket stands before it, IN behind it. */
  readonly at: number;
  /** Whether it has a condition. */
  readonly filtered: boolean;
  /** Index of its bar; undefined where there is none. */
  readonly bar: number | undefined;
}

/** True behind a bar where what follows gives each thing as it is, and nothing comes after that. */
export function givesItself(parser: Parser, at: number): boolean {
  const { text } = parser;
  const [variable, given] = [parser.peek(at - parser.at), parser.peek()];
  if (!variable || !given || !atName(parser) || !parser.isSign("]", 1)) return false;
  const spelled = ({ start, end }: { start: number; end: number }) => nameText(text.slice(start, end));
  return spelled(variable) === spelled(given);
}

/**
 * A comprehension that gives things as they are. The embedded database gives numbers in place of nodes and relationships
 * then: without a condition it is asked for the list itself, with one over a path it is told that this does not go.
 */
export function noteWhole(parser: Parser, { at, filtered, bar }: Comprehended): void {
  if (filtered) {
    const ofPath = PATH_PARTS.some((word) => isWordAt(parser, word, at + 2));
    if (ofPath) parser.note("wholeThingsOfPath", at);
    return;
  }
  const variable = parser.peek(at - parser.at)?.text.toUpperCase() ?? "";
  if (QUOTED_IN_EMBEDDED.has(variable)) return;
  parser.edit(at - 1, "(");
  for (const left of [at, at + 1, ...(bar === undefined ? [] : [bar, bar + 1])]) parser.edit(left, "");
  parser.edit(parser.at, ")");
}

const isWordAt = (parser: Parser, word: string, index: number) => parser.isWord(word, index - parser.at);
