import { z } from "zod";
import { count, kindList, nodeSummary } from "./shared";

export const searchRequest = z.strictObject({
  q: z.string().trim().min(1).max(200),
  kinds: kindList.optional(),
  limit: count(1, 200).default(20),
});

export const searchResponse = z.strictObject({
  query: z.string(),
  total: z.int(),
  hits: z.array(
    z.strictObject({
      node: nodeSummary,
      /** The name or alias that matched. */
      match: z.string(),
      score: z.number(),
    }),
  ),
});
export type SearchResponse = z.infer<typeof searchResponse>;
