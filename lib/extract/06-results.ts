import type { WordLists } from "../lexicon/types";
import { type Figure, figuresOf } from "./numbers";
import type { Mention, ResultReading, Sentence } from "./types";

interface Reading {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly benchmarks: readonly Mention[];
}

interface Bound {
  readonly figure: Figure;
  readonly benchmark: Mention;
  readonly rule: string;
  readonly confidence: number;
}

const RESPECTIVELY = /\brespectively\b|分别/u;

/** The numbers that a sentence reports for the benchmarks it names. */
export function resultsOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  words: WordLists,
): ResultReading[] {
  const benchmarks = mentions.filter(isMeasuredOn);
  if (benchmarks.length === 0 || sentence.part !== "summary") return [];
  const figures = figuresOf(sentence).filter((figure) =>
    mentions.every((mention) => !overlaps(figure, mention)),
  );
  const reading = { sentence, mentions, benchmarks };
  return (inOrderPairs(reading, figures) ?? bindEach(reading, figures)).map((bound) =>
    resultOf(reading, bound, words),
  );
}

function isMeasuredOn({ entity, role }: Mention): boolean {
  return entity.label === "Benchmark" && role !== "trains";
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "62 and 81 on A and B, respectively". */
function inOrderPairs({ sentence, benchmarks }: Reading, figures: readonly Figure[]): Bound[] | undefined {
  if (!RESPECTIVELY.test(sentence.text) || figures.length !== benchmarks.length) return undefined;
  return figures.flatMap((figure, i) => {
    const benchmark = benchmarks[i];
    return benchmark ? [{ figure, benchmark, rule: "respectively", confidence: 0.85 }] : [];
  });
}

/** Each number with the benchmark of its clause; "from 1 to 2 on A" gives both to A. */
function bindEach(reading: Reading, figures: readonly Figure[]): Bound[] {
  const bound: Bound[] = [];
  for (const figure of figures.toReversed()) {
    const next = bound.at(-1);
    const shared = next && joins(reading.sentence, figure, next.figure) ? { ...next, figure } : undefined;
    const own = shared ?? bind(reading, figure);
    if (own) bound.push(own);
  }
  return bound.reverse();
}

const JOINING = /^[^.;\d]{0,12}(?:\bto\b|\band\b|→|->|至|到|提升到|提高到|提升至)[^.;\d]{0,8}$/u;

function joins(sentence: Sentence, figure: Figure, next: Figure): boolean {
  const between = sentence.text.slice(figure.after, next.start - sentence.start);
  return JOINING.test(between) && !/\b(?:on|for|in|at)\b/u.test(between);
}

const FORWARD = /^[^.;()\d]{0,60}?(?:\b(?:on|for|in|at|across)\s(?:the\s|both\s)?(?:[\p{Ll}-]+\s){0,3}|\()$/u;

/** "… on Y" or "… across six benchmarks" right after a number: it is not that of the benchmark named before. */
const ELSEWHERE =
  /^[^.;,()（）]{0,40}?\b(?:(?:on|in|across|over)\s(?:the\s|all\s)?(?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|various|all|both|other|\d+)\s(?:[\p{L}-]+\s){0,3}(?:benchmarks|datasets|tasks|domains)|(?:on|across)\s(?:[\p{Ll}-]+\s){1,6}(?:benchmarks|datasets|tasks|domains)\b|(on)\s(?:the\s)?(?=\p{Lu}))/u;

/** "… by 3% and improving F1 on B": what follows is another statement. */
const TURNING = /^\s?,?\s?(?:and|while|but)\s(?:[\p{Ll}]+\s)?\p{Ll}+(?:ing|es|ed)\s/u;

function isElsewhere({ sentence, mentions }: Reading, { after }: Figure): boolean {
  const match = ELSEWHERE.exec(sentence.text.slice(after));
  if (!match) return false;
  const at = sentence.start + after + match[0].length;
  return match[1] === undefined || !mentions.some(({ start, end }) => start <= at && at < end);
}

function bind(reading: Reading, figure: Figure): Bound | undefined {
  const { sentence, benchmarks } = reading;
  const following = benchmarks.find((mention) => mention.start >= figure.end);
  const before = benchmarks.filter((mention) => mention.end <= figure.start).at(-1);
  const lead = following && sentence.text.slice(figure.after, following.start - sentence.start);
  if (following && lead !== undefined && FORWARD.test(lead) && !(before && TURNING.test(lead)))
    return { figure, benchmark: following, rule: "number-on-benchmark", confidence: 0.9 };
  if (figure.aside || isElsewhere(reading, figure)) return undefined;
  if (before) return { figure, benchmark: before, rule: "benchmark-then-number", confidence: 0.75 };
  if (following && benchmarks.length === 1)
    return { figure, benchmark: following, rule: "only-benchmark", confidence: 0.6 };
  return undefined;
}

function resultOf(
  reading: Reading,
  { figure, benchmark, rule, confidence }: Bound,
  words: WordLists,
): ResultReading {
  const { start, end, digits, value, unit, kind } = figure;
  const subject = subjectOf(reading, figure);
  const metric = metricOf(reading.sentence, figure, words);
  return {
    ...{ start, end, digits, value, unit, kind },
    ...{ sentence: reading.sentence, benchmark, rule, confidence },
    ...(subject !== undefined && { subject }),
    ...(metric !== undefined && { metric }),
  };
}

/** "… for X" right after the number, else the last method or model named before it, the paper's own first. */
function subjectOf({ sentence, mentions }: Reading, figure: Figure): Mention | undefined {
  const things = mentions.filter(({ entity }) => entity.label === "Method" || entity.label === "Model");
  const named = things.find(
    ({ start }) =>
      start >= figure.end &&
      /^\s?(?:for|by|of|with)\s$/u.test(sentence.text.slice(figure.after, start - sentence.start)),
  );
  const before = things.filter(({ end }) => end <= figure.start);
  return named ?? before.filter(({ role }) => role === "introduces").at(-1) ?? before.at(-1);
}

const METRIC_WINDOW = 45;

/** The measure named nearest before the number, else right after it. */
function metricOf({ text, start }: Sentence, figure: Figure, { metrics }: WordLists): string | undefined {
  const at = figure.start - start;
  const before = text.slice(Math.max(0, at - METRIC_WINDOW), at);
  const after = text.slice(figure.after, figure.after + METRIC_WINDOW / 2);
  return (
    wordsIn(before).findLast((word) => metrics.has(word.toLowerCase())) ??
    wordsIn(after).find((word) => metrics.has(word.toLowerCase()))
  );
}

function wordsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}@-]+/gu) ?? [];
  return words.flatMap((word, i) => [word, `${word} ${words[i + 1] ?? ""}`.trim()]);
}
