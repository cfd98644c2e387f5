import { isoOf } from "../../base/days";
import type { Atlas, AtlasNode } from "../atlas";
import { dayBy } from "../shown/dates";
import type { TopicParents } from "../shown/shown";
import type { TimeBasis } from "../state/filters";

/** Papers of each topic by month; every row is as long as `months`, which has no gaps. */
export interface Growth {
  /** ISO months, `2025-10`. */
  readonly months: readonly string[];
  /** All dated papers of each month. */
  readonly all: readonly number[];
  readonly topics: ReadonlyMap<string, readonly number[]>;
}

/** How the topics, coarse ones included, grew month by month. */
export function growthOf(atlas: Atlas, parents: TopicParents, basis: TimeBasis): Growth {
  const dated = [...atlas.nodes.values()].filter((node) => node.label === "Paper" && dayBy(node, basis) > 0);
  const months = monthsBetween(dated.map((node) => monthOf(node, basis)));
  const place = new Map(months.map((month, i) => [month, i]));
  const topics = new Map<string, number[]>();
  const all = months.map(() => 0);
  for (const paper of dated) {
    const at = place.get(monthOf(paper, basis)) ?? 0;
    all[at] = (all[at] ?? 0) + 1;
    for (const topic of [paper.topic, parents.get(paper.topic ?? "") ?? null]) {
      if (topic === null) continue;
      const row = topics.get(topic) ?? months.map(() => 0);
      row[at] = (row[at] ?? 0) + 1;
      topics.set(topic, row);
    }
  }
  return { months, all, topics };
}

const monthOf = (paper: AtlasNode, basis: TimeBasis) => isoOf(dayBy(paper, basis)).slice(0, 7);

function monthsBetween(months: readonly string[]): string[] {
  const sorted = months.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = [first];
  for (let month = first; month < last; all.push(month)) month = nextMonth(month);
  return all;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/** How a topic fared, told by its first and its last third of the months: what a reader asks a ribbon. */
export type Trend = "new" | "growing" | "steady" | "fading";

/** A share that changes by this factor is more than noise. */
const CHANGE = 1.5;

/** Compares the topic's share of all papers early and late, so that fuller months do not count as growth. */
export function trendOf(row: readonly number[], all: readonly number[]): Trend {
  const third = Math.max(1, Math.round(all.length / 3));
  const share = (from: number, to: number) =>
    sum(row.slice(from, to)) / Math.max(1, sum(all.slice(from, to)));
  const [early, late] = [share(0, third), share(all.length - third, all.length)];
  if (all.length < 2) return "steady";
  if (early === 0 && late > 0) return "new";
  if (late >= early * CHANGE) return "growing";
  return late * CHANGE <= early ? "fading" : "steady";
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
