import type { ProfileResponse } from "../../contract/profile";

type Activity = ProfileResponse["activity"];

/** Papers of one month or, where there are many, of one year. */
export interface Bar {
  /** "2025-10" or "2025". */
  readonly period: string;
  readonly papers: number;
}

/** More months than these are summed up by years. */
const MOST_MONTHS = 30;

/** Every month from the first to the last one with papers, those without included. */
export function barsOf(activity: Activity): Bar[] {
  const [first, last] = [activity[0]?.month, activity.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const byYear = monthOf(last) - monthOf(first) >= MOST_MONTHS;
  const periodOf = (month: string) => (byYear ? month.slice(0, 4) : month);
  const papers = new Map<string, number>();
  for (const { month, papers: count } of activity)
    papers.set(periodOf(month), (papers.get(periodOf(month)) ?? 0) + count);
  const [from, to] = byYear
    ? [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
    : [monthOf(first), monthOf(last)];
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const period = byYear ? String(from + i) : textOf(from + i);
    return { period, papers: papers.get(period) ?? 0 };
  });
}

/** A month as a number; a bare year counts as its first month. */
function monthOf(text: string): number {
  const [year = 0, month = 1] = text.split("-").map(Number);
  return year * 12 + month - 1;
}

const textOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
