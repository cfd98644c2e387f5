import { z } from "zod";
import { count, cursor, next, nodeSummary } from "./shared";

export const topicSummary = z.strictObject({
  id: z.string(),
  name: z.string(),
  keywords: z.array(z.string()),
  /** Number of papers. */
  size: z.int(),
  level: z.int(),
  parent: z.string().nullable(),
});
export type TopicSummary = z.infer<typeof topicSummary>;

export const topicsRequest = z.strictObject({
  limit: count(1, 1000).describe("All of them where not given").optional(),
  cursor: cursor.optional(),
});

export const topicsResponse = z.strictObject({ topics: z.array(topicSummary), next });
export type TopicsResponse = z.infer<typeof topicsResponse>;

export const topicResponse = z.strictObject({
  topic: topicSummary,
  children: z.array(topicSummary),
  /** Members by kind, the best connected first. */
  papers: z.array(nodeSummary),
  methods: z.array(nodeSummary),
  benchmarks: z.array(nodeSummary),
  authors: z.array(nodeSummary),
});
export type TopicResponse = z.infer<typeof topicResponse>;
