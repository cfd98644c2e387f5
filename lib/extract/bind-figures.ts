import type { Figure } from "./numbers";
import type { Mention, Sentence } from "./types";

/** A sentence that reports numbers, with what it names. */
export interface Reading {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly benchmarks: readonly Mention[];
}

/** A number and the benchmark it was measured on. */
export interface Bound {
  readonly figure: Figure;
  readonly benchmark: Mention;
  readonly rule: string;
  readonly confidence: number;
}

/** Gives every number the benchmark of its list or clause; numbers of something else are left out. */
export function bindFigures(reading: Reading, figures: readonly Figure[]): Bound[] {
  const paired = RESPECTIVELY.test(reading.sentence.text) ? pairsInOrder(reading, figures) : [];
  const done = new Set(paired.map(({ figure }) => figure));
  const rest = figures.filter((figure) => !done.has(figure));
  return [...paired, ...bindEach(reading, rest)].toSorted(
    (a, b) => a.figure.start - b.figure.start || a.benchmark.start - b.benchmark.start,
  );
}

const RESPECTIVELY = /\brespectively\b|分别/u;
/** What may stand between two members of a list. */
const JOINT =
  /^\s?(?:\([^()]*\)\s?)?(?:benchmarks?|datasets?|基准|数据集)?\s?(?:[,，、/&]|and|or|vs\.?|和|与|及|以及)?\s?(?:and|or|和)?\s?(?:the|by|to|of|on|an?|up to|over)?\s?$/u;

interface Ranged {
  readonly start: number;
  readonly end: number;
}

/** Runs of neighbours that are joined as a list, in the order of the text. */
function listsIn<T extends Ranged>(
  { text, start }: Sentence,
  items: readonly T[],
  endOf: (item: T) => number,
): T[][] {
  const lists: T[][] = [];
  for (const item of items) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const joined = last && JOINT.test(text.slice(endOf(last) - start, item.start - start));
    if (list && joined) list.push(item);
    else lists.push([item]);
  }
  return lists;
}

/** "62 and 81 on A and B, respectively": lists of equal length meet in order, the nearest first. */
function pairsInOrder({ sentence, benchmarks }: Reading, figures: readonly Figure[]): Bound[] {
  const numbers = listsIn(sentence, figures, ({ after }) => sentence.start + after);
  const names = listsIn(sentence, benchmarks, ({ end }) => end).filter((list) => list.length > 1);
  return numbers.flatMap((list) => {
    const [fitting] = names
      .filter(({ length }) => length === list.length)
      .toSorted((a, b) => distance(a, list) - distance(b, list));
    return list.flatMap((figure, i) => {
      const benchmark = fitting?.[i];
      return benchmark ? [{ figure, benchmark, rule: "respectively", confidence: 0.9 }] : [];
    });
  });
}

function distance(a: readonly Ranged[], b: readonly Ranged[]): number {
  return Math.abs((a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

/** Each number with the benchmark of its clause; "from 1 to 2 on A" gives both to A, "1 on A and B" to both. */
function bindEach(reading: Reading, figures: readonly Figure[]): Bound[] {
  const bound: Bound[][] = [];
  let next: Figure | undefined;
  for (const figure of figures.toReversed()) {
    const joined = next && joins(reading.sentence, figure, next) ? next : undefined;
    const shared = bound.at(-1)?.filter((item) => item.figure === joined) ?? [];
    const elsewhere = joined !== undefined && shared.length === 0 && isElsewhere(reading, joined);
    next = figure;
    if (elsewhere) continue;
    const own =
      shared.length > 0 ? shared.map((item) => ({ ...item, figure })) : bind(reading, figure, figures);
    if (own.length > 0) bound.push(own);
  }
  return bound.flat();
}

const JOINING =
  /^[^.;\d]{0,12}(?:\bto\b|\band\b|→|->|–|--|~|至|到|提升到|提高到|提升至)[^.;\d]{0,8}$|^-{1,2}$/u;

function joins(sentence: Sentence, figure: Figure, next: Figure): boolean {
  const between = sentence.text.slice(figure.after, next.start - sentence.start);
  return JOINING.test(between) && !/\b(?:on|for|in|at)\b/u.test(between);
}

const FORWARD =
  /^[^.;()\d]{0,60}?(?:\b(?:on|for|in|at|across)\s(?:the\s|both\s)?(?:[\p{Ll}-]+\s){0,3}|\()$|^\s$/u;

/** "… on Y" or "… across six benchmarks" right after a number: it is not that of the benchmark named before. */
const ELSEWHERE =
  /^[^.;,()（）]{0,40}?\b(?:(?:on|in|across|over)\s(?:the\s|all\s)?(?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|various|all|both|other|\d+)\s(?:[\p{L}-]+\s){0,3}(?:benchmarks|datasets|tasks|domains)|(?:on(?!\saverage)|across)\s(?:[\p{Ll}-]+\s){1,6}(?:benchmarks|datasets|tasks|domains)\b|(on)\s(?:the\s)?(?=\p{Lu}))/u;

/** "… by 3% and improving F1 on B": what follows is another statement. */
const TURNING = /^\s?,?\s?(?:and|while|but)\s(?:[\p{Ll}]+\s)?\p{Ll}+(?:ing|es|ed)\s/u;

/** True where the text right after a number says that it was measured on something that is not a known benchmark. */
export function isElsewhere(
  { sentence, mentions }: Pick<Reading, "sentence" | "mentions">,
  { after }: Figure,
): boolean {
  const match = ELSEWHERE.exec(sentence.text.slice(after));
  if (!match) return false;
  const at = sentence.start + after + match[0].length;
  return match[1] === undefined || !mentions.some(({ start, end }) => start <= at && at < end);
}

function bind(reading: Reading, figure: Figure, figures: readonly Figure[]): Bound[] {
  const { sentence, benchmarks } = reading;
  const following = benchmarks.find((mention) => mention.start >= figure.end);
  const before = benchmarks.filter((mention) => mention.end <= figure.start).at(-1);
  const lead = following && sentence.text.slice(figure.after, following.start - sentence.start);
  if (following && lead !== undefined && FORWARD.test(lead) && !(before && TURNING.test(lead)))
    return listFrom(reading, following, figure, figures).map((benchmark) => ({
      figure,
      benchmark,
      rule: "number-on-benchmark",
      confidence: 0.95,
    }));
  if (isElsewhere(reading, figure)) return [];
  if (figure.aside && !(before && isFronted(reading, before, figures))) return [];
  if (before) return [{ figure, benchmark: before, rule: "benchmark-then-number", confidence: 0.92 }];
  if (following && new Set(benchmarks.map(({ entity }) => entity.key)).size === 1)
    return [{ figure, benchmark: following, rule: "only-benchmark", confidence: 0.75 }];
  return [];
}

const FRONT = /(?:\b(?:on|across)\s(?:the\s)?(?:[\p{Ll}\d-]+\s){0,2}|在)$/iu;

/** "On A, …": a benchmark that comes before every number of its own holds for the numbers of cost after it too. */
function isFronted(
  { sentence: { text, start } }: Reading,
  name: Mention,
  figures: readonly Figure[],
): boolean {
  const at = name.start - start;
  const ledTo = figures.some(({ after }) => after <= at && FORWARD.test(text.slice(after, at)));
  return FRONT.test(text.slice(0, at)) && !ledTo;
}

const MEAN = /\b(?:average|averaged|mean|overall|combined|total)\b|平均|总体/iu;
const MEAN_WINDOW = 40;

/** The benchmark with those listed after it, up to one that has a number of its own; alone where the number is a mean. */
function listFrom(
  { sentence, benchmarks }: Reading,
  first: Mention,
  { start, after }: Figure,
  figures: readonly Figure[],
): readonly Mention[] {
  const [from, to] = [start - sentence.start, first.start - sentence.start];
  const around = sentence.text.slice(Math.max(0, from - MEAN_WINDOW), from) + sentence.text.slice(after, to);
  if (MEAN.test(around)) return [first];
  const list = listsIn(sentence, benchmarks, ({ end }) => end).find((items) => items.includes(first)) ?? [];
  const rest = list.slice(list.indexOf(first) + 1);
  const own = rest.findIndex((mention) => hasOwnNumber(sentence, mention, figures));
  return [first, ...(own < 0 ? rest : rest.slice(0, own))];
}

const OWN = /^\s?(?:\p{Ll}+\s){0,2}(?:[(（:]|by|to|from|with|of|at)?\s?(?:up to\s)?[+-]?$/u;

function hasOwnNumber({ text, start }: Sentence, { end }: Mention, figures: readonly Figure[]): boolean {
  return figures.some(
    (figure) => figure.start >= end && OWN.test(text.slice(end - start, figure.start - start)),
  );
}
