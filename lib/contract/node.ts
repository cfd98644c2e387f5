import * as z from "zod/mini";
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
      count: z.int().check(z.positive()),
    }),
  ),
});
export type NodeResponse = z.infer<typeof nodeResponse>;

export const nodesRequest = z.strictObject({
  kinds: z.optional(kindList),
  topic: z.optional(
    z.string().check(z.minLength(1), z.describe("Id of a topic; what is in the topics below it counts too")),
  ),
  limit: z._default(count(1, 1000), 100),
  cursor: z.optional(cursor),
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
  kinds: z.optional(kindList),
  limit: z._default(count(1, 1000), NEIGHBOUR_LIMIT),
  cursor: z.optional(cursor),
});

export const neighboursResponse = z.strictObject({
  id: z.string(),
  total: z.int(),
  neighbours: z.array(z.strictObject({ node: nodeSummary, connection })),
  next,
});
export type NeighboursResponse = z.infer<typeof neighboursResponse>;
