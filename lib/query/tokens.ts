import { fold } from "../base/text";

const HAN = /\p{Script=Han}/u;
const SCRIPT_RUN = /\p{Script=Han}+|\P{Script=Han}+/gu;
/** A run of letters and digits. */
export const WORD = /[\p{L}\p{N}]+/gu;

/** A run of Chinese characters. */
export const HAN_RUN = /\p{Script=Han}+/gu;

/** Search terms of a text: folded words; Chinese, which has no blanks, as overlapping pairs of characters. */
export function searchTerms(text: string): string[] {
  const words = fold(text).match(WORD) ?? [];
  return [...new Set(words.flatMap(partsOf))];
}

function partsOf(word: string): string[] {
  return (word.match(SCRIPT_RUN) ?? []).flatMap((run) => (HAN.test(run) ? pairsOf(run) : [run]));
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => `${characters[i] ?? ""}${character}`);
}

/** A name without case, accents, blanks and punctuation: equal for spellings that mean the same. */
export function joinedForm(text: string): string {
  return (fold(text).match(WORD) ?? []).join("");
}
