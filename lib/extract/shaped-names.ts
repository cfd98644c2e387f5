import type { Span } from "../digest/types";
import { acronymsOf } from "./acronyms";
import { candidate } from "./candidate";
import { type Candidate, isKnown, type Reading } from "./candidates";
import { PHRASE, TOKEN } from "./patterns";
import { phraseTags } from "./phrase-tags";
import { bareToken, isCoined, isNominal } from "./shape";

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
    if (hangsOn(reading, at, token)) return [];
    if (!isCoined(token) || skipped.some((range) => range.start <= at.start && at.end <= range.end))
      return [];
    return [...shaped(reading, [match.index, token]), ...unsized(reading, [match.index, token])];
  });
}

function shaped(reading: Reading, [at, token]: readonly [number, string]): Candidate[] {
  const camel = /\p{Ll}\p{Lu}/u.test(token) ? 0.1 : 0;
  const listed = isListed(reading, [at, token]) ? 0.12 : 0;
  const named = isExample(reading, at) ? 0.12 : 0;
  const facts = { rule: "shape", confidence: 0.5 + Math.max(camel, listed, named), introduced: false };
  const found = candidate(reading, [at, token], facts).filter(
    ({ label }) => label !== undefined || !isStep(token),
  );
  return found.map((item) => ({
    ...item,
    confidence: item.confidence + (item.label === undefined ? 0 : 0.15),
  }));
}

/** `Name-7B` is a model, and `Name` is named by it too. */
function unsized(reading: Reading, [at, token]: readonly [number, string]): Candidate[] {
  if (!SIZE.test(token)) return [];
  const facts = { rule: "shape", confidence: 0.5, introduced: false };
  return candidate(reading, [at, token.replace(SIZE, "")], facts);
}

const EXAMPLE =
  /\b(?:e\.g\.,?|such\sas|like|namely|including|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?:compared|comparable)\s(?:to|with)|over|than|baselines?|vs\.?)\s(?:the\s|both\s)?(?:[+-]?[\d.]+%?\s(?:for|by|of|with)\s)?(?:\p{Ll}+\s)?$/u;

/** "(e.g., FROG)", "outperforms FROG": one of many of its kind. */
function isExample({ sentence: { text } }: Reading, at: number): boolean {
  return EXAMPLE.test(text.slice(Math.max(0, at - LIST_WINDOW), at));
}

const NEXT = new RegExp(String.raw`^(?:,|,?\s(?:and|or)|、|和|与|及)\s?(${TOKEN})`, "u");
const BEFORE = new RegExp(String.raw`(${TOKEN})(?:,|,?\s(?:and|or)|、|和|与|及)\s?$`, "u");
const LIST_WINDOW = 60;

/** True where the neighbour in a list is made like a name too. */
function isListed({ sentence: { text } }: Reading, [at, token]: readonly [number, string]): boolean {
  const end = at + token.length;
  const next = NEXT.exec(text.slice(end, end + LIST_WINDOW))?.[1] ?? "";
  const before = BEFORE.exec(text.slice(Math.max(0, at - LIST_WINDOW), at))?.[1] ?? "";
  return isCoined(next) || isCoined(before);
}

/** True where a plain word is only joined on to something known by a dash. */
function hangsOn({ spots }: Reading, at: Span, token: string): boolean {
  return /^\p{Ll}{2,}[-–]/u.test(token) && spots.some(({ start, end }) => at.start < start && end <= at.end);
}

/** "six categories: A, B and C" lists what things are about. */
const CATEGORIES =
  /\b(?:categor(?:y|ies)|dimensions|aspects|abilit(?:y|ies)|capabilities|domains|subjects|topics|types|levels|classes|areas|stages|phases|scenarios)\b[^.;]*$/u;

/** "actions (REFINE, STOP)": words in capitals. */
function isStep(token: string): boolean {
  return /^\p{Lu}{4,}$/u.test(token) && phraseTags(token.toLowerCase()).isAction;
}

function longForms({ sentence }: Reading): Span[] {
  return acronymsOf(sentence).map(({ long }) => long);
}

function span(start: number, text: string): Span {
  return { start, end: start + text.length };
}

const PHRASES = new RegExp(PHRASE, "gu");
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
    if (CATEGORIES.test(sentence.text.slice(0, match.index))) return [];
    if (match.index === 0 || parts.length > MAX_WORDS || parts.includes("and") || !isNominal(last)) return [];
    if (words.taskHeads.has(last.toLowerCase()) || words.metricHeads.has(last.toLowerCase())) return [];
    if (skipped.some((range) => at.start < range.end && range.start < at.end) || isKnown(spots, at))
      return [];
    return candidate(reading, [match.index, phrase], { rule: "phrase", confidence: 0.62, introduced: false });
  });
}
