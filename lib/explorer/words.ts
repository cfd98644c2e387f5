import type { EdgeType, NodeLabel } from "../model/kinds";

interface Noun {
  readonly one: string;
  readonly many: string;
}

const NOUNS: Readonly<Record<NodeLabel, Noun>> = {
  Paper: { one: "paper", many: "papers" },
  Author: { one: "author", many: "authors" },
  Method: { one: "method", many: "methods" },
  Benchmark: { one: "benchmark", many: "benchmarks" },
  Dataset: { one: "dataset", many: "datasets" },
  Model: { one: "model", many: "models" },
  Result: { one: "result", many: "results" },
  Topic: { one: "topic", many: "topics" },
  Digest: { one: "digest", many: "digests" },
};

/** "1 paper", "15 papers", "3,377 papers". */
export function counted(count: number, label: NodeLabel): string {
  const { one, many } = NOUNS[label];
  return amount(count, one, many);
}

export function amount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** The name of a kind as a heading or a legend entry: "Papers". */
export function kindTitle(label: NodeLabel): string {
  const { many } = NOUNS[label];
  return many.charAt(0).toUpperCase() + many.slice(1);
}

export type Direction = "out" | "in";

const RELATIONS: Readonly<Record<EdgeType, Readonly<Record<Direction, string>>>> = {
  AUTHORED: { out: "Wrote", in: "Written by" },
  LISTED_IN: { out: "Listed in", in: "Lists" },
  INTRODUCES: { out: "Introduces", in: "Introduced by" },
  USES: { out: "Uses", in: "Used by" },
  COMPARES_WITH: { out: "Compares with", in: "Compared with by" },
  EVALUATES_ON: { out: "Evaluates on", in: "Used for evaluation by" },
  TRAINS_ON: { out: "Trains on", in: "Used for training by" },
  REPORTS: { out: "Reports", in: "Reported by" },
  ON: { out: "Measured on", in: "Has results" },
  OF: { out: "Measured for", in: "Has results" },
  EXTENDS: { out: "Builds on", in: "Built on by" },
  PART_OF: { out: "Part of", in: "Has as parts" },
  SIMILAR_TO: { out: "Similar to", in: "Similar to" },
  IN_TOPIC: { out: "Belongs to", in: "Holds" },
};

/** How a relationship reads from the side of its source (`out`) or of its target (`in`). */
export function relationPhrase(type: EdgeType, direction: Direction): string {
  return RELATIONS[type][direction];
}

/** "10 October 2025"; a month or a year alone stays one. Anything else comes back as it is. */
export function readableDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year) return iso;
  if (!name) return year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
