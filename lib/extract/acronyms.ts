import type { Span } from "../digest/types";
import type { Sentence } from "./types";

/** An acronym and what it stands for, both as ranges of the digest file. */
export interface AcronymPair {
  readonly short: Span & { readonly text: string };
  readonly long: Span & { readonly text: string };
}

const PARENTHESIS = /[(（]\s*([^()（）]{2,90}?)\s*[)）]/gu;
const SHORT_FORM = /^[\p{L}\p{N}$\\][\p{L}\p{N}$\\.+&-]{1,14}$/u;
const SHORT_BEFORE = /([\p{L}\p{N}][\p{L}\p{N}.+&-]{1,14})\s*$/u;
const CLAUSE = /[,;:.!?()（），。；：“”"|]/u;

/**
 * Pairs of short and long form, "long (SHORT)" or "SHORT (long)", after Schwartz and Hearst, "A simple algorithm
 * for identifying abbreviation definitions in biomedical text" (PSB 2003).
 */
export function acronymsOf(sentence: Sentence): AcronymPair[] {
  return Array.from(sentence.text.matchAll(PARENTHESIS)).flatMap((match) => {
    const inside = firstPart(match[1] ?? "");
    const at = match.index + match[0].indexOf(inside);
    const before = sentence.text.slice(0, match.index).trimEnd();
    return longBefore(sentence, { inside, at, before }) ?? longInside(sentence, { inside, at, before }) ?? [];
  });
}

interface Found {
  readonly inside: string;
  /** Where `inside` starts in the sentence. */
  readonly at: number;
  readonly before: string;
}

function longBefore(sentence: Sentence, { inside, at, before }: Found): AcronymPair | undefined {
  const short = inside.replace(/s$/u, "");
  if (!isShortForm(inside)) return undefined;
  const window = candidateWindow(before, short.length);
  const from = matchLongForm(short, window);
  if (from === undefined) return undefined;
  const long = window.slice(from);
  return pair(sentence, [at, inside], [before.length - long.length, long]);
}

function longInside(sentence: Sentence, { inside, at, before }: Found): AcronymPair | undefined {
  const short = SHORT_BEFORE.exec(before)?.[1];
  if (short === undefined || !isShortForm(short) || !/[\s-]/u.test(inside)) return undefined;
  if (matchLongForm(short.replace(/s$/u, ""), inside) !== 0) return undefined;
  return pair(sentence, [before.length - short.length, short], [at, inside]);
}

function pair(
  { start }: Sentence,
  [shortAt, short]: readonly [number, string],
  [longAt, long]: readonly [number, string],
): AcronymPair {
  return {
    short: { text: short, start: start + shortAt, end: start + shortAt + short.length },
    long: { text: long, start: start + longAt, end: start + longAt + long.length },
  };
}

function isShortForm(text: string): boolean {
  return SHORT_FORM.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/^\p{N}+$/u.test(text);
}

/** The part of the text before a parenthesis that can hold the long form: min(n + 5, 2n) words of its clause. */
function candidateWindow(before: string, letters: number): string {
  const clause = before.slice(lastMatchEnd(before, CLAUSE));
  const words = Array.from(clause.matchAll(/\S+/gu), (match) => match.index);
  return clause.slice(words.at(-Math.min(letters + 5, letters * 2)) ?? words[0] ?? 0);
}

function lastMatchEnd(text: string, sign: RegExp): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (sign.test(text[at] ?? "")) return at + 1;
  return 0;
}

/** Where in the text the long form of an acronym starts; undefined where its letters do not fit. */
export function matchLongForm(short: string, text: string): number | undefined {
  const letters = Array.from(short.toLowerCase()).filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const lower = text.toLowerCase();
  let at = lower.length;
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    at = previous(lower, at, { letter: letters[i] ?? "", atWordStart: i === 0 });
    if (at < 0) return undefined;
  }
  const long = text.slice(at);
  const words = long.split(/[\s-]+/u).length;
  const plausible =
    words >= 2 &&
    words <= letters.length + (/\p{Lu}/u.test(long) ? 5 : 2) &&
    !long.split(/\s+/u).includes(short);
  return plausible ? at : undefined;
}

interface Wanted {
  readonly letter: string;
  readonly atWordStart: boolean;
}

function previous(text: string, before: number, { letter, atWordStart }: Wanted): number {
  for (let at = before - 1; at >= 0; at -= 1) {
    if (text[at] !== letter) continue;
    if (!atWordStart || at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return at;
  }
  return -1;
}

/** Of "FROG, our framework" or "FROG; see below" inside a parenthesis, the part that may be a form. */
function firstPart(inside: string): string {
  return inside.split(/[;；]|,\s/u)[0]?.trim() ?? inside;
}
