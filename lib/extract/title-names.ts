import { candidate } from "./candidate";
import type { Candidate, Reading } from "./candidates";
import { isCoined, isKnownWord, isNoName } from "./shape";

const TITLE = /^(["“]?)([^:：?]{2,60}?)\1(?:\s*[:：]|\s+(?:--|–|—))\s+\S/u;

/** "X: what it does" in a title. A phrase of plain words is taken only where the texts repeat it. */
export function titleName(reading: Reading, repeated: (name: string) => boolean): Candidate[] {
  const { sentence, words } = reading;
  if (sentence.part !== "title") return [];
  const name = TITLE.exec(sentence.text)?.[2]
    ?.replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();
  if (name === undefined) return [];
  const single = !/\s/u.test(name);
  if (single ? isKnownWord(name, words) : isNoName(name, words)) return [];
  const coined = single ? isCoined(name) || repeated(name) : isShortPhrase(name) && repeated(name);
  if (!coined) return [];
  const at = sentence.text.indexOf(name);
  return candidate(reading, [at, name], { rule: "title-colon", confidence: 0.93, introduced: true });
}

function isShortPhrase(name: string): boolean {
  return name.split(/\s+/u).length <= 4 && /^\p{Lu}/u.test(name);
}
