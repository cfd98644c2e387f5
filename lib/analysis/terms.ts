import { byText, inOrder } from "../base/order";
import { fold } from "../base/text";
import { STOP_WORDS } from "./stop-words";

/** Content words and pairs of them, keyed by a folded singular, with the spellings they occurred in. */
export type TermCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const TOKEN =
  /\p{Script=Latin}[\p{Script=Latin}\p{N}]*(?:[-+/][\p{Script=Latin}\p{N}]+)*\+*|[^\s\p{L}\p{N}]|\p{L}+|\p{N}+/gu;
const MARKUP = /\\[a-zA-Z]+|[{}$]|https?:\S+/gu;
const SENTENCE_END = /[.!?:]/u;
const SHORTEST = 2;
const LONGEST = 40;

/**
 * The terms of a text: content words and pairs of neighbouring content words. A pair does not reach over a stop
 * word or punctuation, so that it reads as a phrase ("video generation"). Spellings are without the capitals that only
 * a title or the start of a sentence gives.
 */
export function termsOf(text: string, kind: "title" | "prose"): TermCounts {
  const counts = new Map<string, Map<string, number>>();
  let before: Word | undefined;
  let starts = true;
  for (const [token] of text.replace(MARKUP, " ").matchAll(TOKEN)) {
    const word = contentWord(token, kind === "prose" && !starts);
    if (word !== undefined) {
      count(counts, word);
      if (before !== undefined && before.key !== word.key)
        count(counts, { key: `${before.key} ${word.key}`, form: `${before.form} ${word.form}` });
    }
    before = word;
    starts = SENTENCE_END.test(token);
  }
  return counts;
}

/** Brings a name and a term to one form, whatever their hyphens and plurals. */
export function termKey(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== "")
    .map(withoutPlural)
    .join(" ");
}

/** How a term is written: as it mostly occurs, the first of several by text. */
export function spelling(forms: ReadonlyMap<string, number>): string {
  const best = [...forms].toSorted(
    inOrder(
      (a, b) => b[1] - a[1],
      (a, b) => byText(a[0], b[0]),
    ),
  )[0];
  return best?.[0] ?? "";
}

interface Word {
  readonly key: string;
  readonly form: string;
}

/** `asIs`: a capital at the start of the word belongs to it. */
function contentWord(token: string, asIs: boolean): Word | undefined {
  if (token.length < SHORTEST || token.length > LONGEST || !/^\p{Script=Latin}/u.test(token))
    return undefined;
  const singular = withoutPlural(token);
  const key = fold(singular);
  if (key.length < SHORTEST || STOP_WORDS.has(key) || STOP_WORDS.has(fold(token))) return undefined;
  return { key, form: asIs || /\p{Lu}/u.test(singular.slice(1)) ? token : token.toLowerCase() };
}

function withoutPlural(token: string): string {
  if (token.length <= 3) return token;
  if (/[^aeiou]ies$/u.test(token)) return `${token.slice(0, -3)}y`;
  return /[^sui]s$/u.test(token) ? token.slice(0, -1) : token;
}

function count(counts: Map<string, Map<string, number>>, { key, form }: Word): void {
  const forms = counts.get(key) ?? new Map<string, number>();
  forms.set(form, (forms.get(form) ?? 0) + 1);
  counts.set(key, forms);
}
