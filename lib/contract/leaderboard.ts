import { z } from "zod";
import { evidence, nodeSummary } from "./shared";

export const leaderboardRow = z.strictObject({
  result: z.string(),
  value: z.number(),
  unit: z.string(),
  kind: z.enum(["score", "delta"]),
  metric: z.string(),
  date: z.string(),
  paper: nodeSummary,
  /** The method or model the number is of. */
  of: nodeSummary.nullable(),
  evidence: z.array(evidence),
});
export type LeaderboardRow = z.infer<typeof leaderboardRow>;

export const leaderboardResponse = z.strictObject({
  benchmark: nodeSummary,
  higherIsBetter: z.boolean(),
  /** Scores, best first. */
  scores: z.array(leaderboardRow),
  /** Gains and drops, never mixed with scores. */
  deltas: z.array(leaderboardRow),
});
export type LeaderboardResponse = z.infer<typeof leaderboardResponse>;
