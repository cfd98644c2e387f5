import * as z from "zod/mini";
import { evidence, nodeSummary } from "./shared";

/** Whether the higher or the lower of two values is the better one; `unknown` where no text and no list says so. */
export const DIRECTIONS = ["higher", "lower", "unknown"] as const;

const kind = z.enum(["score", "delta"]);

export const leaderboardRow = z.strictObject({
  result: z.string(),
  value: z.number(),
  unit: z.string(),
  kind,
  metric: z.string(),
  date: z.string(),
  benchmark: z.nullable(nodeSummary),
  paper: nodeSummary,
  /** The method or model the number is of. */
  of: z.nullable(nodeSummary),
  evidence: z.array(evidence),
  /** Key of the table the row stands in. Rows of different tables do not compare. */
  table: z.string(),
  /** Place within its table: 1 is the best, equal values share one; null where the direction is unknown. */
  rank: z.nullable(z.int().check(z.positive())),
});
export type LeaderboardRow = z.infer<typeof leaderboardRow>;

/** Results that may be ranked against each other: one benchmark, kind, metric and unit. */
export const leaderboardTable = z.strictObject({
  key: z.string(),
  kind,
  /** Empty where the texts do not name it. */
  metric: z.string(),
  unit: z.string(),
  direction: z.enum(DIRECTIONS),
  size: z.int().check(z.positive()),
});
export type LeaderboardTable = z.infer<typeof leaderboardTable>;

export const leaderboardResponse = z.strictObject({
  benchmark: nodeSummary,
  higherIsBetter: z.boolean(),
  /** The metric the benchmark is usually measured by; empty where that is not known. */
  usualMetric: z.string(),
  /** The tables of the rows: scores first, then the biggest first. */
  tables: z.array(leaderboardTable),
  /** Scores, table by table, best first. */
  scores: z.array(leaderboardRow),
  /** Gains and drops, never mixed with scores. */
  deltas: z.array(leaderboardRow),
  /** Other editions of the benchmark that have results, such as another year's. */
  editions: z.array(z.strictObject({ node: nodeSummary, results: z.int().check(z.positive()) })),
});
export type LeaderboardResponse = z.infer<typeof leaderboardResponse>;
