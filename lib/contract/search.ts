import * as z from "zod/mini";
import { phrase } from "./phrase";
import { count, cursor, kindList, next, nodeLabel, nodeSummary } from "./shared";

export const searchRequest = z.strictObject({
  q: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  kinds: z.optional(kindList),
  limit: z._default(count(1, 200), 20),
  cursor: z.optional(cursor),
});

export const searchResponse = z.strictObject({
  query: z.string(),
  total: z.int(),
  /** How many of all were found of each kind. */
  kinds: z.array(z.strictObject({ label: nodeLabel, total: z.int().check(z.positive()) })),
  hits: z.array(
    z.strictObject({
      node: nodeSummary,
      /** The name or alias that matched. */
      match: z.string(),
      /** What of it was typed: pairs of UTF-16 offsets. */
      marks: z.array(z.tuple([z.int(), z.int()])),
      score: z.number(),
    }),
  ),
  next,
});
export type SearchResponse = z.infer<typeof searchResponse>;

export const phrasesRequest = z.pick(searchRequest, { q: true });

export const phrasesResponse = z.strictObject({
  query: z.string(),
  /** What the text asks for; null where it is no phrase. */
  reading: z.nullable(phrase),
  /** What may be asked about the one thing that the text names. */
  about: z.array(phrase),
});
export type PhrasesResponse = z.infer<typeof phrasesResponse>;
