import { squeeze } from "../base/text";
import type { Span } from "../digest/types";
import { BENCHMARK_ENDING, labelOf } from "./candidate-kind";
import { type Candidate, isKnown, type Reading } from "./candidates";
import { labelApposed } from "./heads";
import { phraseTags } from "./phrase-tags";
import { bareToken, isClass, isCoined, isKnownWord, isNoName, isUsualEnding } from "./shape";

type Facts = Pick<Candidate, "rule" | "confidence" | "introduced">;

/**
 * A candidate of the text `raw` at an offset of the sentence; nothing where it is known, no name or a part of one.
 * Names joined by "and" are one each.
 */
export function candidate(reading: Reading, [at, raw]: readonly [number, string], facts: Facts): Candidate[] {
  return joinedNames(raw).flatMap(({ text, from }) => single(reading, [at + from, text], facts));
}

const JOINT = /\s+(?:and|or)\s+/gu;

interface Part {
  readonly text: string;
  /** Offset in the whole. */
  readonly from: number;
}

/** `FrogNet and ToadNet`, `Pond Search and Leaf Reward` are two names, `Search and Rescue` is one. */
function joinedNames(raw: string): Part[] {
  const whole = [{ text: raw, from: 0 }];
  const joints = Array.from(raw.matchAll(JOINT));
  if (joints.length === 0) return whole;
  const starts = [0, ...joints.map((joint) => joint.index + joint[0].length)];
  const ends = [...joints.map(({ index }) => index), raw.length];
  const parts = starts.map((from, i) => ({ text: raw.slice(from, ends[i]), from }));
  const named = parts.some(({ text }) => /\S*$/u.exec(text)?.[0] === text && isCoined(text));
  return named || parts.every(({ text }) => /[-\s]/u.test(text)) ? parts : whole;
}

function single(reading: Reading, [at, raw]: readonly [number, string], given: Facts): Candidate[] {
  const { sentence, spots } = reading;
  const whole = raw.replace(/[\s.,;:]+$/u, "");
  const stem = stemOf(whole, given);
  const name = withoutHead(stem);
  const facts = { ...given, introduced: given.introduced && stem === whole };
  const start = sentence.start + at;
  const span = { start, end: start + name.length };
  if (isKnown(spots, span) || startsKnown(reading, span, name) || !canBeName(reading, name, span, facts))
    return [];
  const found = labels(reading, name, span);
  if (found.label === undefined && !facts.introduced && isOther(reading, span)) return [];
  return [{ ...span, name: squeeze(name), ...facts, ...found }];
}

/** "GRPO with Frog Rewards": something known, and what it is used with. */
function startsKnown({ spots }: Reading, { start }: Span, name: string): boolean {
  const first = /^(.*?)\s(?:with|via|for|in|of)\s/u.exec(name)?.[1];
  return first !== undefined && isKnown(spots, { start, end: start + first.length });
}

function canBeName(reading: Reading, name: string, span: Span, facts: Facts): boolean {
  const { text, start, part } = reading.sentence;
  const [plain, isPhrase] = [squeeze(name), /\s/u.test(name)];
  const at = span.start - start;
  if (/[A-Za-z0-9]-?$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  if (isClass(plain) && facts.rule !== "title-colon") return false;
  if (isNone(reading, plain, span, facts)) return false;
  if (!isPhrase) return isCoined(name) || standsOut(reading, span.end, facts);
  return part === "title" || !(startsCommon(name, reading) || phraseTags(plain).isProper);
}

/** What a paper sets off as its own may be made of generic parts: `V2V-QA`. */
function isNone(
  { words, sentence }: Reading,
  name: string,
  { end }: Span,
  { introduced, rule }: Facts,
): boolean {
  const setOff = /^\s*(?:[,(（:.]|is\b|that\b|which\b)/u.test(sentence.text.slice(end - sentence.start));
  const compound = name.includes("-") && (introduced || BENCHMARK_ENDING.test(name));
  if (
    introduced &&
    rule === "naming-cue" &&
    /^\p{Lu}{3,}$/u.test(name) &&
    TOLD.test(sentence.text.slice(end - sentence.start))
  )
    return false;
  const own = rule === "title-colon" || (setOff && (compound || (introduced && NUMBERED.test(name))));
  return own && !/\s/u.test(name) ? isKnownWord(name, words) : isNoName(name, words);
}

/** ", a new algorithm": then even a usual acronym is the paper's own. */
const TOLD =
  /^,\san?\s(?:[\p{L}-]+\s){0,4}(?:algorithm|framework|method|model|benchmark|dataset|approach|system|architecture)\b/u;

/** A letter or word with a number or sign: `R0`, `M3`. */
const NUMBERED = /^\p{Lu}[\p{L}\p{N}]*[\p{N}*+]$/u;

const OTHER =
  /^\s*(?:[(（][^()（）]*[)）]\s*)?(?:and\s[\p{L}\p{N}-]+\s)?(?:tasks?|problems?|metrics?|[Ss]cores?|language|languages|users?|GPUs?|chips?|hardware|accelerators?|指标|得分|任务)(?![\p{Ll}-])/u;

/** "the FROG task", "FROG scores": a task or a measure. */
function isOther({ sentence }: Reading, { end }: Span): boolean {
  return OTHER.test(sentence.text.slice(end - sentence.start));
}

/** What a paper introduces keeps its last part, unless that is a usual one such as `-based`. */
function stemOf(token: string, { introduced }: Facts): string {
  return introduced && !isUsualEnding(token) ? token : bareToken(token);
}

function labels(reading: Reading, name: string, { start, end }: Span): Pick<Candidate, "label" | "apposed"> {
  const label = labelOf(reading, name, [start, end]);
  const apposed = labelApposed(reading.sentence, end, reading.words);
  return { ...(label !== undefined && { label }), ...(apposed !== undefined && { apposed }) };
}

/** `FrogNet Framework` → `FrogNet`. */
function withoutHead(name: string): string {
  const [, stem] =
    /^(\S+)\s+(?:Method|Framework|Benchmark|Dataset|Algorithm|Model|Architecture|System)s?$/u.exec(name) ??
    [];
  return stem !== undefined && isCoined(stem) ? stem : name;
}

const NAMING = /\b(?:called|named|dubbed|termed)\s["“'‘\x60*]*$|(?:名为|称为|命名为)\s?["“《*]*$/u;

/** A capitalised single word is a name only where punctuation or a verb sets it off. */
function standsOut({ sentence, words }: Reading, end: number, { introduced, rule }: Facts): boolean {
  const before = sentence.text.slice(0, end - sentence.start);
  const after = sentence.text.slice(end - sentence.start);
  if (rule === "title-colon" || rule === "data-cue") return true;
  const [word = ""] = /[\p{L}\p{N}-]+$/u.exec(before) ?? [];
  if (rule === "parenthesised" && /^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u.test(word)) return true;
  const lead = before.slice(0, before.length - word.length);
  const isApposed = /^\s*(?:[(（][^()（）]*[)）]\s*)?(?:,\s(?:an?|the|our)\s|is\san?\s|:\s)/u.test(after);
  if (introduced && isApposed && NUMBERED.test(word)) return true;
  if (!introduced || !/^\p{Lu}.{2,}/u.test(word) || words.commonWords.has(word.toLowerCase())) return false;
  if (NAMING.test(lead)) return true;
  return /^\s*(?:[,(（:]|is\b|that\b|which\b|是)/u.test(after) && !/ly$/u.test(word);
}

function startsCommon(name: string, { words }: Reading): boolean {
  return words.commonWords.has(name.split(/\s+/u)[0]?.toLowerCase() ?? "");
}
