import { z } from "zod";
import { connection, nodeSummary } from "./shared";

export const QUERY_LENGTH_LIMIT = 20_000;

export const cypherRequest = z.strictObject({
  query: z.string().trim().min(1).max(QUERY_LENGTH_LIMIT),
  params: z.record(z.string(), z.json()).optional(),
});
export type CypherRequest = z.infer<typeof cypherRequest>;

export const cypherResponse = z.strictObject({
  columns: z.array(z.string()),
  /** Cells in column order. Nodes, relationships and paths are objects tagged by `$type`. */
  rows: z.array(z.array(z.json())),
  truncated: z.boolean(),
  elapsedMs: z.number(),
  /** The nodes and relationships that occur in the rows, where there are any. */
  graph: z
    .strictObject({
      nodes: z.array(nodeSummary),
      edges: z.array(connection.pick({ id: true, type: true, source: true, target: true })),
    })
    .optional(),
});
export type CypherResponse = z.infer<typeof cypherResponse>;
