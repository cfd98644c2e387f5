import { squeeze } from "../base/text";
import type { Span } from "../digest/types";
import type { WordLists } from "../lexicon/types";
import type { EntityLabel } from "../model/kinds";
import { type AcronymPair, acronymsOf } from "./acronyms";
import { labelOf } from "./candidate-kind";
import type { Candidate, Reading } from "./candidates";
import { sameMeaning } from "./meaning";
import { BETWEEN, INTRODUCING } from "./patterns";
import { isClass, isMetricName, isNominal, isNoName } from "./shape";
import type { EntityName } from "./types";

/** Acronyms with their long forms. */
export function acronymNames(reading: Reading): Candidate[] {
  return acronymsOf(reading.sentence).flatMap((found) => acronymCandidate(reading, found));
}

function acronymCandidate(reading: Reading, pair: AcronymPair): Candidate[] {
  if (!isPair(reading, pair)) return [];
  const { short, long } = pair;
  const [atShort, atLong] = [short, long].map(({ start, end }) =>
    reading.spots.find((spot) => spot.start === start && spot.end === end),
  );
  const name = shortName(short.text);
  if (atLong) return atShort ? [] : [joining(short, name, atLong.entity)];
  if (atShort && sameMeaning(meaningOf(atShort.entity), long.text))
    return [joining(long, squeeze(long.text), atShort.entity)];
  return [coined(reading, pair)];
}

function isPair(reading: Reading, { short, long }: AcronymPair): boolean {
  const { words } = reading;
  if (short.text.length < 3 || isClass(short.text) || isMetricName(short.text) || isNoName(long.text, words))
    return false;
  const own = isCued(reading, long.start) || endsLikeTechnique(words, long.text);
  return !isNoName(short.text, words) || (own && capitalsIn(long.text) >= 2);
}

/** What an acronym of something known stands for: its long form may be its name. */
function meaningOf({ expansion, name }: EntityName): string | undefined {
  return expansion ?? (/\s/u.test(name) ? name : undefined);
}

function shortName(text: string): string {
  return text.replace(/(?<=\p{Lu})s$/u, "");
}

/** A new spelling of something known. */
function joining({ start, end }: Span, name: string, known: EntityName): Candidate {
  return { start, end, name, known, rule: "acronym", confidence: 0.9, introduced: false };
}

function coined(reading: Reading, { short, long }: AcronymPair): Candidate {
  const { words } = reading;
  const name = shortName(short.text);
  const range = [Math.min(short.start, long.start), Math.max(short.end, long.end) + 1] as const;
  const label = labelOf(reading, name, range);
  const plain = !/\p{Lu}/u.test(long.text) && label === "Model";
  const told = label === undefined || plain ? 0 : 0.75;
  return {
    start: short.start,
    end: short.end,
    name,
    expansion: squeeze(long.text),
    rule: "acronym",
    confidence: Math.max(longFormConfidence(reading, long, name), told),
    introduced: false,
    ...(label !== undefined && { label }),
    ...(isCommon(words, { name, long: long.text, label }) && { common: true }),
  };
}

/** `PondNet` is coined whatever its long form. */
function isCamel(name: string): boolean {
  return /\p{Lu}\p{Ll}{2,}$/u.test(name);
}

/** A generic acronym is a name where its long form is one: `TDM` of "Trajectory Distribution Matching". */
function endsLikeTechnique(words: WordLists, text: string): boolean {
  const last = lastWord(text);
  const names = isNominal(last) || words.heads.get(last) === "Method";
  return names && !words.taskHeads.has(last) && !words.metricHeads.has(last);
}

/** "blind and low-vision (BLV) users": plain words that do not end like a technique. */
function isPlain(words: WordLists, text: string): boolean {
  const last = lastWord(text);
  return !/\p{Lu}/u.test(text) && !isNominal(last) && !words.heads.has(last);
}

function lastWord(text: string): string {
  return /([\p{L}]+)$/u.exec(text)?.[1]?.toLowerCase() ?? "";
}

function capitalsIn(text: string): number {
  return text.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word)).length;
}

const LOSSES = new Set(["loss", "distance", "divergence", "gap", "cost"]);

interface Pair {
  readonly name: string;
  readonly long: string;
  readonly label: EntityLabel | undefined;
}

/** True where the long form names a measure, a task or a class of models, or is of plain words. */
function isCommon(words: WordLists, { name, long, label }: Pair): boolean {
  const last = lastWord(long);
  if (words.metricHeads.has(last)) return !LOSSES.has(last);
  if (isCamel(name)) return false;
  return isPlain(words, long) || (words.taskHeads.has(last) && (label === "Model" || !/\p{Lu}/u.test(long)));
}

/** Long forms with capitals are names; plain ones only where their last word is the kind of word methods end in. */
function longFormConfidence(
  reading: Reading,
  long: { readonly text: string; readonly start: number },
  name: string,
): number {
  const { words } = reading;
  const last = lastWord(long.text);
  if (isCued(reading, long.start)) return 0.92;
  if (isCamel(name)) return 0.8;
  if (words.taskHeads.has(last) || words.metricHeads.has(last)) return 0.4;
  if (capitalsIn(long.text) >= 2) return 0.85;
  return words.heads.get(last) === "Method" ? 0.7 : 0.45;
}

const CUE = new RegExp(String.raw`\b${INTRODUCING}\s+(?:${BETWEEN})$`, "u");
const CUE_WINDOW = 60;

/** "we propose" right before. */
function isCued({ sentence: { text, start } }: Reading, at: number): boolean {
  return CUE.test(text.slice(Math.max(0, at - start - CUE_WINDOW), at - start));
}
