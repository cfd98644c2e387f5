import { cypherResponse } from "../contract/cypher";
import { topicResponse, topicsResponse } from "../contract/topic";

export const topicsOutput = topicsResponse.extend({
  /** Of the one topic that was asked for. */
  members: topicResponse.omit({ topic: true }).optional(),
});

/** Without the graph, which the rows hold as well. */
export const cypherOutput = cypherResponse.omit({ graph: true });
