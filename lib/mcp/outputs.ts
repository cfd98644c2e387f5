import * as z from "zod/mini";
import { cypherResponse } from "../contract/cypher";
import { topicResponse, topicsResponse } from "../contract/topic";

export const topicsOutput = z.extend(topicsResponse, {
  /** Of the one topic that was asked for. */
  members: z.optional(z.omit(topicResponse, { topic: true })),
});

/** Without the graph, which the rows hold as well. */
export const cypherOutput = z.omit(cypherResponse, { graph: true });
