import { acronymsOf } from "./acronyms";
import { candidate } from "./candidate";
import { type Candidate, isKnown, type Reading } from "./candidates";
import { PHRASE, TOKEN } from "./patterns";
import { bareToken, isCoined } from "./shape";

const TOKENS = new RegExp(TOKEN, "gu");
const LINK = /https?:\/\/\S+|\]\([^)]*\)|\b[\w.-]+\.(?:com|org|io|ai|net|github)\b\S*/gu;
const SIZE = /[-\s]\d+(?:\.\d+)?B$/u;

/** Coined tokens anywhere; surer with a noun beside them that says what they are. */
export function shapedNames(reading: Reading): Candidate[] {
  const { text, start } = reading.sentence;
  const skipped = [
    ...Array.from(text.matchAll(LINK), (match) => span(start + match.index, match[0])),
    ...longForms(reading),
  ];
  return Array.from(text.matchAll(TOKENS)).flatMap((match) => {
    const token = bareToken(match[0]);
    const at = span(start + match.index, token);
    if (!isCoined(token) || skipped.some((range) => range.start <= at.start && at.end <= range.end))
      return [];
    return [...shaped(reading, [match.index, token]), ...unsized(reading, [match.index, token])];
  });
}

function shaped(reading: Reading, [at, token]: readonly [number, string]): Candidate[] {
  const camel = /\p{Ll}\p{Lu}/u.test(token) ? 0.1 : 0;
  return candidate(reading, [at, token], { rule: "shape", confidence: 0.5 + camel, introduced: false }).map(
    (found) => ({ ...found, confidence: found.confidence + (found.label === undefined ? 0 : 0.15) }),
  );
}

/** `Name-7B` is a model, and `Name` is named by it too. */
function unsized(reading: Reading, [at, token]: readonly [number, string]): Candidate[] {
  if (!SIZE.test(token)) return [];
  const facts = { rule: "shape", confidence: 0.5, introduced: false };
  return candidate(reading, [at, token.replace(SIZE, "")], facts);
}

function longForms({ sentence }: Reading): { readonly start: number; readonly end: number }[] {
  return acronymsOf(sentence).map(({ long }) => long);
}

function span(start: number, text: string): { readonly start: number; readonly end: number } {
  return { start, end: start + text.length };
}

const PHRASES = new RegExp(PHRASE, "gu");
/** What the last word of a technique's name ends in. */
const NOMINAL =
  /(?:ing|tion|sion|ment|ity|ance|ence|Policy|Critic|Attention|Search|Loss|Distance|Transform|Trees?|Cache|Memory|Gradient|Descent|Graph)$/u;
const MAX_WORDS = 4;

/** Capitalised phrases inside a sentence whose last word is one that techniques end in. */
export function phrasedNames(reading: Reading): Candidate[] {
  const { sentence, spots, words } = reading;
  if (sentence.part !== "summary" || sentence.language !== "en") return [];
  const skipped = longForms(reading);
  return Array.from(sentence.text.matchAll(PHRASES)).flatMap((match) => {
    const phrase = match[0];
    const parts = phrase.split(/\s+/u);
    const last = parts.at(-1) ?? "";
    const at = span(sentence.start + match.index, phrase);
    if (match.index === 0 || parts.length > MAX_WORDS || parts.includes("and") || !NOMINAL.test(last))
      return [];
    if (words.taskHeads.has(last.toLowerCase()) || words.metricHeads.has(last.toLowerCase())) return [];
    if (skipped.some((range) => at.start < range.end && range.start < at.end) || isKnown(spots, at))
      return [];
    return candidate(reading, [match.index, phrase], { rule: "phrase", confidence: 0.62, introduced: false });
  });
}
