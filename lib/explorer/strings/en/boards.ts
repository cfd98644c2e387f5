import type { LeaderboardTable } from "../../../contract/leaderboard";
import { amount, words } from "./words";

type Measure = Pick<LeaderboardTable, "metric" | "unit">;

const UNITS: Readonly<Record<string, string>> = { "%": "in %", points: "in points", x: "as a factor" };

/** Leaderboards, and the numbers of a method, a model or a paper. */
export const boards = {
  none: "No digest reports a number on a benchmark yet, so there is no leaderboard. Read more digests with `npm run extract`.",
  benchmark: "Benchmark",
  placeholder: "Find a benchmark",
  choose: "Choose a benchmark",
  option: (name: string, numbers: number) => `${name} – ${amount(numbers, "number")}`,
  numbers: (count: number) => amount(count, "number"),
  noMatch: (text: string) => `No benchmark with numbers is called “${text}”. Try a part of its name.`,
  moreBoards: (count: number) => `${amount(count, "more benchmark")}: type to find them.`,
  busy: "Collecting the numbers …",
  empty: (name: string) => `No digest reports a number on ${name} itself.`,
  editions: "Other editions with numbers",
  scores: (name: string) => `Scores on ${name}`,
  deltas: "Gains and drops",
  deltasNote: "Changes against each paper's own baseline, never ranked against scores.",
  apart: (tables: number) =>
    `${words.number(tables)} tables, because metrics or units differ: numbers of different tables do not compare.`,
  /** "Accuracy, in %". */
  measure: ({ metric, unit }: Measure) => {
    const name = metric === "" ? "Metric not said" : metric.charAt(0).toUpperCase() + metric.slice(1);
    const of = UNITS[unit] ?? unit;
    return of === "" ? name : `${name}, ${of}`;
  },
  usually: (metric: string) => `The texts do not name the metric; usually it is ${metric}.`,
  direction: {
    higher: "Higher is better. Set-ups differ between papers; read the sentence before comparing.",
    lower: "Lower is better. Set-ups differ between papers; read the sentence before comparing.",
    unknown: "No text says which end is better, so these are listed by size and not ranked.",
  },
  rank: "Rank",
  value: "Value",
  of: "Of",
  on: "On",
  date: "Date",
  show: (value: string, of: string) => `Sentence for ${value} of ${of}`,
  paper: (name: string) => `Reported by ${name}`,
  selectAll: "Select all on the map",
  all: (count: number) => `Show all ${amount(count, "number")}`,
  best: (value: string, of: string, date: string) =>
    `Best reported: ${value} by ${of}${date ? `, ${date}` : ""}`,
  chart: "Best over time",
  chartLabel: (measure: string, records: readonly string[]) =>
    `${measure} over time. Best so far: ${records.join("; ")}.`,
  record: (value: string, of: string, date: string) => `${value} by ${of} in ${date}`,
  open: "Open the leaderboard",
};
