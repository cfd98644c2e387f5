import type { WordLists } from "../lexicon/types";
import { type Bound, bindFigures, isElsewhere, type Reading } from "./bind-figures";
import { type Figure, figuresOf } from "./numbers";
import type { Mention, ResultReading, Sentence } from "./types";

/** What a sentence needs to know beyond its own words. */
export interface Surroundings {
  readonly words: WordLists;
  /** The one benchmark that numbers without a benchmark of their own are measured on, where there is one. */
  readonly carried?: Mention;
}

/** The numbers that a sentence reports for the benchmarks it names, or else for the one that was named before. */
export function resultsOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  { words, carried }: Surroundings,
): ResultReading[] {
  if (sentence.part !== "summary") return [];
  const benchmarks = mentions.filter(isMeasuredOn);
  const figures = figuresOf(sentence).filter((figure) =>
    mentions.every((mention) => !overlaps(figure, mention)),
  );
  const reading = { sentence, mentions, benchmarks };
  const bound = benchmarks.length > 0 ? bindFigures(reading, figures) : carry(reading, figures, carried);
  return bound.map((item) => resultOf(reading, item, words));
}

const SCORING =
  /\b(?:achiev|scor|reach|attain|solv|obtain|accurac|success|perform|hallucinat|F1|correct|rate|improv|outperform)|得分|准确率|达到|取得|成绩/iu;

/** "We introduce FrogBench. The best model reaches 62%." */
function carry(reading: Reading, figures: readonly Figure[], benchmark: Mention | undefined): Bound[] {
  if (!benchmark || !SCORING.test(reading.sentence.text)) return [];
  return figures
    .filter((figure) => figure.unit !== "x" && !figure.aside && !isElsewhere(reading, figure))
    .map((figure) => ({ figure, benchmark, rule: "benchmark-before", confidence: 0.85 }));
}

/** The benchmark that the next sentences may be about: the last one named, if it was the only one of its sentence. */
export function carriedFrom(mentions: readonly Mention[], before: Mention | undefined): Mention | undefined {
  const benchmarks = mentions.filter(isMeasuredOn);
  const names = new Set(benchmarks.map(({ entity }) => entity.key));
  if (names.size === 0) return before;
  const [only] = benchmarks;
  return names.size === 1 ? only : undefined;
}

function isMeasuredOn({ entity, role }: Mention): boolean {
  return (
    (entity.label === "Benchmark" && role !== "trains") ||
    (entity.label === "Dataset" && role === "evaluates")
  );
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
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

/** "baseline 61%", "compared to 61%", "from 61% to …": a number of something else than what the sentence is about. */
const OF_OTHERS =
  /(?:\b(?:baselines?|teacher|previous|prior|existing|original|vanilla|(?:second|next)-best|humans?|compared\s(?:to|with)|versus|vs\.?|than|against)\b[^.;\d]{0,50}|\bfrom\s|(?:基线|相比|低于|高于|从)[^。；\d]{0,20})$/iu;
const NAMED_AFTER = /^\s?(?:(?:for|by|of|with)\s|[(（])$/u;

/** "… for X" right after the number, else the last method or model named before it, the paper's own first. */
function subjectOf({ sentence, mentions }: Reading, figure: Figure): Mention | undefined {
  const { text, start: from } = sentence;
  const things = mentions.filter(({ entity }) => entity.label === "Method" || entity.label === "Model");
  const named = things.find(
    ({ start }) => start >= figure.end && NAMED_AFTER.test(text.slice(figure.after, start - from)),
  );
  if (named) return named;
  const before = things.filter(({ end }) => end <= figure.start);
  const others = figure.kind === "score" ? OF_OTHERS.exec(text.slice(0, figure.start - from)) : null;
  if (others)
    return before.findLast(({ start, role }) => start - from >= others.index && role !== "introduces");
  return before.findLast(({ role }) => role === "introduces") ?? before.at(-1);
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
