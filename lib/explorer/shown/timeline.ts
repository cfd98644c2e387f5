import { dayOf, isoOf } from "../../base/days";
import type { Atlas } from "../atlas";
import type { TimeBasis, TimeFilter } from "../state/filters";
import { dayBy } from "./dates";
import { type Bin, histogram } from "./histogram";
import { isShown, type Shown } from "./shown";

export type TimeUnit = "day" | "week" | "month";

/** Papers over time: consecutive bins of one unit, in days as `dayOf` counts. */
export interface Timeline {
  readonly unit: TimeUnit;
  readonly basis: TimeBasis;
  readonly bins: readonly Bin[];
}

/** The first and the last bin of a span. */
export type BinSpan = readonly [first: number, last: number];

type Span = Pick<TimeFilter, "from" | "to">;

/** Up to so many days a bin is a day, up to so many a week, beyond that a month. */
const MOST_DAYS = 40;
const MOST_WEEKS = 40 * 7;

/** How many papers there are when; without bins where no paper is dated. */
export function timelineOf(atlas: Atlas, basis: TimeBasis): Timeline {
  const days = paperDays(atlas, basis);
  const first = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const last = days.reduce((most, day) => Math.max(most, day), 0);
  if (last === 0) return { unit: "day", basis, bins: [] };
  const unit = unitFor(last - first + 1);
  return { unit, basis, bins: histogram(days, borders(first, last, unit)) };
}

/** How many of the papers that are shown lie in each bin. */
export function shownInBins(atlas: Atlas, shown: Shown, { bins, basis }: Timeline): number[] {
  const [first] = bins;
  if (!first) return [];
  const days = paperDays(atlas, basis, shown);
  return histogram(days, [first.from, ...bins.map(({ to }) => to)]).map(({ count }) => count);
}

function paperDays(atlas: Atlas, basis: TimeBasis, shown?: Shown): number[] {
  const days: number[] = [];
  for (const node of atlas.nodes.values()) {
    const day = dayBy(node, basis);
    if (node.label === "Paper" && day > 0 && (!shown || isShown(shown, node))) days.push(day);
  }
  return days;
}

function unitFor(days: number): TimeUnit {
  if (days <= MOST_DAYS) return "day";
  return days <= MOST_WEEKS ? "week" : "month";
}

function borders(first: number, last: number, unit: TimeUnit): number[] {
  const all = [unit === "month" ? dayOf(isoOf(first).slice(0, 7)) : first];
  for (let border = all[0] ?? first; border <= last; all.push(border)) border = nextBorder(border, unit);
  return all;
}

function nextBorder(day: number, unit: TimeUnit): number {
  if (unit !== "month") return day + (unit === "week" ? 7 : 1);
  const [year = 0, month = 0] = isoOf(day).split("-").map(Number);
  return dayOf(month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`);
}

/** The bins that a span of dates touches; all of them where it is open on both sides. */
export function binsOfSpan({ bins }: Timeline, { from, to }: Span): BinSpan {
  const start = from === null ? 0 : bins.findIndex((bin) => bin.to > dayOf(from));
  const end = to === null ? bins.length - 1 : bins.findLastIndex((bin) => bin.from <= dayOf(to));
  const first = start === -1 ? Math.max(0, bins.length - 1) : start;
  return [first, Math.max(first, end)];
}

/** The dates of some bins; a side that reaches the end of the timeline stays open. */
export function spanOfBins({ bins }: Timeline, [first, last]: BinSpan): Span {
  const [start, end] = [bins[first], bins[last]];
  return {
    from: first <= 0 || !start ? null : isoOf(start.from),
    to: last >= bins.length - 1 || !end ? null : isoOf(end.to - 1),
  };
}

/** The same length elsewhere, within the timeline. */
export function movedSpan({ bins }: Timeline, [first, last]: BinSpan, by: number): BinSpan {
  const shift = Math.min(Math.max(by, -first), bins.length - 1 - last);
  return [first + shift, last + shift];
}

/** Share of the timeline that a window takes when playing begins without one. */
const FIRST_WINDOW = 1 / 6;

/** Where playing begins: at the front, with the present length where there is a window. */
export function firstFrame(timeline: Timeline, time: TimeFilter): Span {
  const { bins } = timeline;
  if (time.mode === "cumulative") return { from: null, to: endOf(timeline, 0) };
  const open = time.from === null && time.to === null;
  const [first, last] = binsOfSpan(timeline, time);
  const length = open ? Math.max(1, Math.round(bins.length * FIRST_WINDOW)) : last - first + 1;
  return frame(timeline, [0, Math.min(length, bins.length) - 1]);
}

/** One bin further on, or null at the end. */
export function nextFrame(timeline: Timeline, time: TimeFilter): Span | null {
  const [first, last] = binsOfSpan(timeline, time);
  if (last >= timeline.bins.length - 1) return null;
  if (time.mode === "cumulative") return { from: null, to: endOf(timeline, last + 1) };
  return frame(timeline, [first + 1, last + 1]);
}

/** Frames name both their ends, so that the first and the last differ from no filter at all. */
function frame(timeline: Timeline, [first, last]: BinSpan): Span {
  const start = timeline.bins[first];
  return { from: start ? isoOf(start.from) : null, to: endOf(timeline, last) };
}

function endOf({ bins }: Timeline, last: number): string | null {
  const end = bins[last];
  return end ? isoOf(end.to - 1) : null;
}

/** Bins under which a date is written: the first of a month, thinned to at most `most`. */
export function tickBins({ bins, unit }: Timeline, most: number): number[] {
  const starts = [...bins.keys()].filter((i) => i === 0 || monthOf(bins[i]) !== monthOf(bins[i - 1]));
  const all = unit === "day" && starts.length < 2 ? [...bins.keys()] : starts;
  const every = Math.ceil(all.length / Math.max(1, most));
  return all.filter((_, i) => i % every === 0);
}

const monthOf = (bin: Bin | undefined) => (bin ? isoOf(bin.to - 1).slice(0, 7) : "");

/** Day of the newest listing in a digest; 0 where none is dated. */
export function newestListing(atlas: Atlas): number {
  return [...atlas.nodes.values()].reduce((newest, { listed }) => Math.max(newest, listed), 0);
}

/** Papers that digests listed after a date. */
export function papersSince(atlas: Atlas, date: string): number {
  const day = dayOf(date);
  return [...atlas.nodes.values()].filter(({ label, listed }) => label === "Paper" && listed > day).length;
}
