import type { Span } from "../digest/types";
import type { Sentence } from "./types";

/** A run of letters, a run of digits or one Han character; the key ignores case, plural and British spelling. */
export interface Token extends Span {
  readonly key: string;
}

const PIECE =
  /https?:\/\/[^\s|)\]]+|\]\([^)\s]*\)|(?:(?!v\d)[\p{Script=Latin}\p{M}])+|v(?=\d)|\p{Script=Greek}+|\p{N}+|\p{Script=Han}|\p{L}+|[+*∞]/gu;

/** No key of a form looks like this, so nothing matches inside a link. */
const LINK_KEY = "\u0000link";

/** Cuts a text into tokens; offsets are those of the text plus `base`. */
export function tokenize(text: string, base = 0): Token[] {
  return Array.from(text.matchAll(PIECE), (match) => ({
    key: tokenKey(match[0]),
    start: base + match.index,
    end: base + match.index + match[0].length,
  }));
}

const cut = new WeakMap<Sentence, readonly Token[]>();

/** The tokens of a sentence, with offsets of the file; each sentence is cut once. */
export function tokensOf(sentence: Sentence): readonly Token[] {
  const known = cut.get(sentence);
  if (known) return known;
  const tokens = tokenize(sentence.text, sentence.start);
  cut.set(sentence, tokens);
  return tokens;
}

/** The keys of a sentence, in order. */
export function keysIn(sentence: Sentence): string[] {
  return tokensOf(sentence).map(({ key }) => key);
}

/** The keys of a name, in order. */
export function keysOf(name: string): string[] {
  return tokenize(name).map((token) => token.key);
}

function tokenKey(piece: string): string {
  if (piece.startsWith("http") || piece.startsWith("](")) return LINK_KEY;
  const folded = piece
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return singular(folded.replace(/is(ation|ing|ed|er|e)$/u, "iz$1"));
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  const plural = word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/u.test(word);
  return plural ? word.slice(0, -1) : word;
}
