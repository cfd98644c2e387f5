import * as z from "zod/mini";
import { leaderboardRow, leaderboardTable } from "./leaderboard";
import { connection, edgeType, nodeSummary } from "./shared";

/** What a thing keeps company with through the papers both are in. */
export const COMPANIES = [
  "coauthors",
  "methods",
  "compared",
  "benchmarks",
  "models",
  "datasets",
  "authors",
] as const;
export type CompanyName = (typeof COMPANIES)[number];

/** Members of a company that are listed at most; `total` says how many there are. */
export const COMPANY_LIMIT = 100;

const datedPaper = z.strictObject({ id: z.string(), name: z.string(), date: z.string() });

export const company = z.strictObject({
  name: z.enum(COMPANIES),
  total: z.int(),
  /** Those with most papers in common first. */
  members: z.array(
    z.strictObject({
      node: nodeSummary,
      /** The papers that both are in: the reason. Newest first. */
      papers: z.array(datedPaper),
    }),
  ),
});
export type Company = z.infer<typeof company>;

/** One step of descent: `child` builds on `parent`, or is a member of the family `parent`. */
export const descent = z.strictObject({
  id: z.string(),
  type: edgeType,
  child: nodeSummary,
  parent: nodeSummary,
});
export type Descent = z.infer<typeof descent>;

export const profileResponse = z.strictObject({
  id: z.string(),
  /** Papers by month, oldest first, and of each relation; empty for papers. */
  activity: z.array(
    z.strictObject({
      month: z.string(),
      papers: z.int().check(z.positive()),
      relations: z.array(z.strictObject({ type: edgeType, papers: z.int().check(z.positive()) })),
    }),
  ),
  companies: z.array(company),
  /** What it comes from and what comes from it; of models the whole family. */
  lineage: z.array(descent),
  /** The numbers reported for it or by it, in the tables of their benchmarks. */
  results: z.strictObject({ tables: z.array(leaderboardTable), rows: z.array(leaderboardRow) }),
});
export type ProfileResponse = z.infer<typeof profileResponse>;

export const edgeResponse = z.strictObject({ source: nodeSummary, target: nodeSummary, connection });
export type EdgeResponse = z.infer<typeof edgeResponse>;
