import type { EdgeType, NodeLabel } from "../../../model/kinds";
import type { Direction, Words } from "../words";

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

const KINDS: Words["kinds"] = {
  Paper: "Papers",
  Author: "Authors",
  Method: "Methods",
  Benchmark: "Benchmarks",
  Dataset: "Datasets",
  Model: "Models",
  Result: "Results",
  Topic: "Topics",
  Digest: "Digests",
};

const KIND: Words["kind"] = {
  Paper: "Paper",
  Author: "Author",
  Method: "Method",
  Benchmark: "Benchmark",
  Dataset: "Dataset",
  Model: "Model",
  Result: "Result",
  Topic: "Topic",
  Digest: "Digest",
};

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

/** A count with its noun: "1 step", "3,377 steps". */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

function readableDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year) return iso;
  if (!name) return year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** How many letters of a month's name stand where there is little room. */
const SHORT = 3;

function shortMonth(iso: string): string {
  const name = MONTHS[Number(iso.slice(5, 7)) - 1] ?? "";
  return `${name.slice(0, SHORT)} ${iso.slice(0, 4)}`;
}

export const words: Words = {
  number: (value) => value.toLocaleString("en"),
  counted: (count, label) => amount(count, NOUNS[label].one, NOUNS[label].many),
  links: (count) => amount(count, "link"),
  kinds: KINDS,
  kind: KIND,
  relation: (type, direction) => RELATIONS[type][direction],
  date: readableDate,
  month: shortMonth,
};
