import type { Language } from "./types";

/** The beginning of a text is enough to tell its language. */
const SAMPLE = 2000;
/** A Chinese sign says about as much as four Latin letters, so text with English terms still counts as Chinese. */
const LETTERS_PER_SIGN = 4;
const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** The language most of a text is written in. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const han = sample.match(HAN)?.length ?? 0;
  const latin = sample.match(LATIN)?.length ?? 0;
  return han * LETTERS_PER_SIGN > latin ? "zh" : "en";
}
