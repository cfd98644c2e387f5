import * as z from "zod/mini";
import { connection, nodeSummary } from "./shared";

/** In UTF-16 units: many times the longest statement that a person writes. */
export const QUERY_LENGTH_LIMIT = 20_000;
/** Of the parameters as JSON: some thousand ids fit; larger tables belong into a file and an extraction. */
export const PARAMETERS_SIZE_LIMIT = 128 * 1024;

export const cypherRequest = z.strictObject({
  query: z.string().check(z.trim(), z.minLength(1), z.maxLength(QUERY_LENGTH_LIMIT)),
  params: z.optional(z.record(z.string(), z.json())),
});
export type CypherRequest = z.infer<typeof cypherRequest>;

/** One step of how a database works a statement out; what it reads from stands in `children`. */
export interface PlanStep {
  operator: string;
  /** What it works on, in the database's own words. */
  detail: string;
  /** Rows that the database expected. */
  estimatedRows?: number | undefined;
  /** Rows that there were: only after PROFILE. */
  rows?: number | undefined;
  /** Times that the store was touched: only after PROFILE, and only from Neo4j. */
  dbHits?: number | undefined;
  /** Without the steps below it: only after PROFILE. */
  timeMs?: number | undefined;
  children: PlanStep[];
}

export const planStep: z.ZodMiniType<PlanStep> = z.strictObject({
  operator: z.string(),
  detail: z.string(),
  estimatedRows: z.optional(z.number()),
  rows: z.optional(z.number()),
  dbHits: z.optional(z.number()),
  timeMs: z.optional(z.number()),
  get children() {
    return z.array(planStep);
  },
});

/** What was left out of the rows, and how to get it. */
export const cutNotice = z.strictObject({
  by: z.enum(["rows", "bytes"]),
  /** Rows that are here. */
  kept: z.int().check(z.nonnegative()),
  /** The limit that was met, in rows or bytes. */
  limit: z.int().check(z.positive()),
  /** One sentence: what was cut and how to get the rest. */
  message: z.string(),
});

export const cypherResponse = z.strictObject({
  columns: z.array(z.string()),
  /** Cells in column order. Nodes, relationships and paths are objects tagged by `$type`. */
  rows: z.array(z.array(z.json())),
  truncated: z.boolean(),
  /** Present where `truncated` is true. */
  cut: z.optional(cutNotice),
  elapsedMs: z.number(),
  /** The nodes and relationships that occur in the rows, where there are any. */
  graph: z.optional(
    z.strictObject({
      nodes: z.array(nodeSummary),
      edges: z.array(z.pick(connection, { id: true, type: true, source: true, target: true })),
    }),
  ),
  /** For EXPLAIN, which runs nothing and gives no rows, and PROFILE, which does. */
  plan: z.optional(planStep),
  /** Sentences about what is worth knowing: a statement that was reworded, a pattern that multiplies rows. */
  notices: z.optional(z.array(z.string())),
});
export type CypherResponse = z.infer<typeof cypherResponse>;
