import { z } from "zod";
import { connection, count, edgeType, kindList, nodeLabel, nodeSummary } from "./shared";

const property = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);

export const nodeResponse = z.strictObject({
  node: nodeSummary,
  properties: z.record(z.string(), property),
  /** How many connections there are before any is loaded, by type, direction and kind of the other end. */
  connections: z.array(
    z.strictObject({
      type: edgeType,
      direction: z.enum(["out", "in"]),
      label: nodeLabel,
      count: z.int().positive(),
    }),
  ),
});
export type NodeResponse = z.infer<typeof nodeResponse>;

export const NEIGHBOUR_LIMIT = 200;

export const neighboursRequest = z.strictObject({
  kinds: kindList.optional(),
  limit: count(1, 1000).default(NEIGHBOUR_LIMIT),
});

export const neighboursResponse = z.strictObject({
  id: z.string(),
  total: z.int(),
  neighbours: z.array(z.strictObject({ node: nodeSummary, connection })),
});
export type NeighboursResponse = z.infer<typeof neighboursResponse>;
