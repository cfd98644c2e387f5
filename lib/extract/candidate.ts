import { squeeze } from "../base/text";
import type { Span } from "../digest/types";
import type { EntityLabel } from "../model/kinds";
import { type Candidate, isKnown, type Reading } from "./candidates";
import { labelApposed, labelBeside } from "./heads";
import { phraseTags } from "./phrase-tags";
import { bareToken, isClass, isCoined, isKnownWord, isModelName, isNoName, isUsualEnding } from "./shape";
import type { Sentence } from "./types";

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

/** `FrogNet and ToadNet` are two names, `Search and Rescue` is one. */
function joinedNames(raw: string): Part[] {
  const whole = [{ text: raw, from: 0 }];
  const joints = Array.from(raw.matchAll(JOINT));
  if (joints.length === 0) return whole;
  const starts = [0, ...joints.map((joint) => joint.index + joint[0].length)];
  const ends = [...joints.map(({ index }) => index), raw.length];
  const parts = starts.map((from, i) => ({ text: raw.slice(from, ends[i]), from }));
  const named = parts.some(({ text }) => /\S*$/u.exec(text)?.[0] === text && isCoined(text));
  return named ? parts : whole;
}

function single(reading: Reading, [at, raw]: readonly [number, string], given: Facts): Candidate[] {
  const { sentence, spots } = reading;
  const whole = raw.replace(/[\s.,;:]+$/u, "");
  const stem = stemOf(whole, given);
  const name = withoutHead(stem);
  const facts = { ...given, introduced: given.introduced && stem === whole };
  const start = sentence.start + at;
  const span = { start, end: start + name.length };
  if (/[A-Za-z0-9]-?$/u.test(sentence.text.slice(Math.max(0, at - 2), at))) return [];
  if (!/\s/u.test(name) && !isCoined(name) && !standsOut(reading, span.end, facts)) return [];
  if (isClass(squeeze(name)) && facts.rule !== "title-colon") return [];
  if (isNone(reading, squeeze(name), span, facts) || isKnown(spots, span) || startsCommon(name, reading)) return [];
  if (/\s/u.test(name) && sentence.part !== "title" && phraseTags(squeeze(name)).isProper) return [];
  const found = labels(reading, name, span);
  if (found.label === undefined && !facts.introduced && isOther(reading, span)) return [];
  return [{ ...span, name: squeeze(name), ...facts, ...found }];
}

/** What a paper sets off as its own may be made of generic parts: `V2V-QA`. */
function isNone({ words, sentence }: Reading, name: string, { end }: Span, { introduced, rule }: Facts): boolean {
  const setOff = /^\s*(?:[,(（:.]|is\b|that\b|which\b)/u.test(sentence.text.slice(end - sentence.start));
  const compound = name.includes("-") && (introduced || BENCHMARK_ENDING.test(name));
  const own = rule === "title-colon" || (setOff && (compound || (introduced && NUMBERED.test(name))));
  return own && !/\s/u.test(name) ? isKnownWord(name, words) : isNoName(name, words);
}

/** A letter or word with a number or sign: `R0`, `M3`. */
const NUMBERED = /^\p{Lu}[\p{L}\p{N}]*[\p{N}*+]$/u;

const OTHER =
  /^\s*(?:[(（][^()（）]*[)）]\s*)?(?:tasks?|problems?|metrics?|scores?|language|languages|users?|GPUs?|chips?|hardware|accelerators?|指标|得分|任务)(?![\p{Ll}-])/u;

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
  const lead = before.slice(0, before.length - word.length);
  const isApposed = /^\s*(?:[(（][^()（）]*[)）]\s*)?(?:,\s(?:an?|the|our)\s|is\san?\s|:\s)/u.test(after);
  if (introduced && isApposed && NUMBERED.test(word)) return true;
  if (!introduced || !/^\p{Lu}.{2,}/u.test(word) || words.commonWords.has(word.toLowerCase())) return false;
  if (NAMING.test(lead)) return true;
  return /^\s*(?:[,(（:]|is\b|that\b|which\b|是)/u.test(after) && !/ly$/u.test(word);
}

function startsCommon(name: string, { words, sentence }: Reading): boolean {
  const first = name.split(/\s+/u)[0]?.toLowerCase() ?? "";
  return /\s/u.test(name) && sentence.part !== "title" && words.commonWords.has(first);
}

/** "the FROG 2025 Challenge", "the FROG track". */
const CONTEST =
  /^[)）]?\s(?:\d{4}\s)?(?:[Gg]rand\s)?(?:Challenge|Competition|competition|[Tt]rack|shared\stask|[Ll]eaderboard)\b/u;

const BENCHMARK_ENDING =
  /(?:bench|eval|arena|gym|exam|benchmark)(?:[-\s]?[\p{L}\p{N}+]{1,6})?$|[\p{L}\p{N}-]{2}qa$/iu;
const DATASET_ENDING = /(?:dataset|corpus|[-_]data|instruct)$/iu;
/** `Frog-100K` counts samples; `FrogNet-100M achieves …` counts parameters. */
const COUNTED = /[-_]\d+(?:\.\d+)?[KkM]\+?$/u;
const SIZED = /[-\s]\d+(?:\.\d+)?[Bb](?:$|-)/u;

/** The kind that a name's ending, the nouns beside it or the list it stands in say. */
export function labelOf(
  { sentence, words }: Reading,
  name: string,
  range: readonly [number, number],
): EntityLabel | undefined {
  const apposed = labelApposed(sentence, range[1], words);
  if (BENCHMARK_ENDING.test(name) && !(apposed === "Method" && /eval$/iu.test(name))) return "Benchmark";
  if (SIZED.test(name)) return "Model";
  if (CONTEST.test(sentence.text.slice(range[1] - sentence.start))) return "Benchmark";
  if (apposed !== undefined && apposed !== "Dataset") return apposed;
  const acts = ACTING.test(sentence.text.slice(range[1] - sentence.start));
  if (DATASET_ENDING.test(name) || (COUNTED.test(name) && !acts)) return "Dataset";
  const beside = labelBeside(sentence, range, words);
  const measured = isMeasuredOn(sentence, range);
  if (measured && (beside === undefined || beside === "Dataset")) return "Benchmark";
  return beside ?? words.data.get(stemBefore(name)) ?? (isModelName(name) ? "Model" : undefined);
}

/** `GSM8K-Hard` and `GSM8K-v2` are made from `GSM8K`. */
function stemBefore(name: string): string {
  return /^(.{3,}?)(?:[-_ ]?v\d+(?:\.\d+)?|[-_](?:\p{Lu}[\p{L}\d]*|\d+)|\+)\+?$/u.exec(name)?.[1] ?? "";
}

const LIST_ITEM =
  /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}+.'-]{0,30}(?:\s?\([^()]{1,30}\))?(?:,\s|,?\sand\s|,?\sor\s|、|，|和|与|及)\s?(?:and\s|the\s|和)?$/u;
const ON =
  /(?:\b(?:on|across)\s(?:the\s|both\s)?|\bbenchmarks?,?\s(?:such\sas|like|including|namely)\s|在)$/iu;
const MEASURING =
  /\b(?:evaluat|experiment|result|achiev|outperform|surpass|improv|scor|accurac|test|validat|perform|state-of-the-art|gain|reach|benchmark)|^On\s|在|基准/u;
const TRAINED_ON = /\b(?:train|fine-?tun)\w*\s[^.;]{0,40}$/u;
const LIST_WINDOW = 160;
const LONGEST_LIST = 8;

/** A verb right after a name: it does something, so it is no item of the list before it. */
const ACTING =
  /^\s*(?:\([^()]*\)\s*)?(?:(?:also|further|still|even|consistently|significantly|clearly)\s)?(?:achiev|outperform|surpass|improv|reach|attain|exceed|obtain|deliver|yield|reduc|gain|match|show|demonstrat|set|get|scor|produc|provid|enabl|beat|is\b|has\b|can\b|取得|达到|优于|超过|实现|提升|在)/u;

/** True where "… on A, B and" comes right before, in a clause that measures. */
function isMeasuredOn({ text, start }: Sentence, range: readonly [number, number]): boolean {
  let near = text
    .slice(0, range[0] - start)
    .slice(-LIST_WINDOW)
    .replace(/\s+/gu, " ");
  if (TRAINED_ON.test(near)) return false;
  if (!ON.test(near) && ACTING.test(text.slice(range[1] - start))) return false;
  for (let items = 0; items < LONGEST_LIST && !ON.test(near); items += 1) {
    const shorter = near.replace(LIST_ITEM, "");
    if (shorter === near) return false;
    near = shorter;
  }
  return ON.test(near) && MEASURING.test(near) && !/\b(?:speed-?ups?|acceler\w+|faster)\b[^,;]*$/u.test(near);
}
