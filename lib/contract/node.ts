import { z } from "zod";
import { connection, count, cursor, edgeType, kindList, next, nodeLabel, nodeSummary } from "./shared";

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

export const nodesRequest = z.strictObject({
  kinds: kindList.optional(),
  topic: z.string().min(1).describe("Id of a topic; what is in the topics below it counts too").optional(),
  limit: count(1, 1000).default(100),
  cursor: cursor.optional(),
});
export type NodesRequest = z.infer<typeof nodesRequest>;

export const nodesResponse = z.strictObject({
  total: z.int(),
  /** The best connected first. */
  nodes: z.array(nodeSummary),
  next,
});
export type NodesResponse = z.infer<typeof nodesResponse>;

export const NEIGHBOUR_LIMIT = 200;

export const neighboursRequest = z.strictObject({
  kinds: kindList.optional(),
  limit: count(1, 1000).default(NEIGHBOUR_LIMIT),
  cursor: cursor.optional(),
});

export const neighboursResponse = z.strictObject({
  id: z.string(),
  total: z.int(),
  neighbours: z.array(z.strictObject({ node: nodeSummary, connection })),
  next,
});
export type NeighboursResponse = z.infer<typeof neighboursResponse>;
