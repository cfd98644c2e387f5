import * as z from "zod/mini";
import { count, cursor, next, nodeSummary } from "./shared";

/** How good a clustering is, or a topic's share in it. */
const qualityFigures = {
  /** Weight of links inside of topics, less what chance would put there, of all weight. */
  modularity: z.number(),
  /** Weight of links inside of topics, of all weight. */
  coverage: z.number(),
  /** How often two papers of a topic fall together when clustered with another seed, 0 to 1. */
  stability: z.number(),
};

export const topicSummary = z.strictObject({
  id: z.string(),
  name: z.string(),
  keywords: z.array(z.string()),
  /** Number of papers. */
  size: z.int(),
  level: z.int(),
  parent: z.nullable(z.string()),
  /** Absent in a graph that was stored before these were computed. */
  quality: z.optional(z.strictObject(qualityFigures)),
});
export type TopicSummary = z.infer<typeof topicSummary>;

export const topicsRequest = z.strictObject({
  limit: z.optional(count(1, 1000).check(z.describe("All of them where not given"))),
  cursor: z.optional(cursor),
});

/** A level as a whole: sums of modularity and coverage, stability as the mean over papers. */
export const levelQuality = z.strictObject({
  level: z.int(),
  topics: z.int(),
  ...qualityFigures,
});
export type LevelQuality = z.infer<typeof levelQuality>;

export const topicsResponse = z.strictObject({
  topics: z.array(topicSummary),
  quality: z._default(z.array(levelQuality), []),
  next,
});
export type TopicsResponse = z.infer<typeof topicsResponse>;

const bridge = z.strictObject({
  node: nodeSummary,
  /** Higher ties more of the two together and less to anything else. */
  score: z.number(),
  /** The two topics, each with its share in all ties of the node. */
  topics: z.array(z.strictObject({ id: z.string(), name: z.string(), share: z.number() })),
});
export type Bridge = z.infer<typeof bridge>;

export const bridgesRequest = z.strictObject({
  between: z.optional(
    z.pipe(
      z.pipe(
        z
          .string()
          .check(z.describe("Ids of one or two topics, separated by a comma; any two where not given")),
        z.transform((text) => text.split(",").filter(Boolean)),
      ),
      z.array(z.string()).check(z.maxLength(2)),
    ),
  ),
  kinds: z.optional(
    z.pipe(
      z.pipe(
        z.string().check(z.describe("Kinds, separated by commas: Paper, Method")),
        z.transform((text) => text.split(",").map((part) => part.trim())),
      ),
      z.array(z.enum(["Paper", "Method"])),
    ),
  ),
  limit: z._default(count(1, 200), 20),
});
export type BridgesRequest = z.infer<typeof bridgesRequest>;

export const bridgesResponse = z.strictObject({ bridges: z.array(bridge) });
export type BridgesResponse = z.infer<typeof bridgesResponse>;

export const topicResponse = z.strictObject({
  topic: topicSummary,
  children: z.array(topicSummary),
  /** Members by kind, the best connected first. */
  papers: z.array(nodeSummary),
  methods: z.array(nodeSummary),
  benchmarks: z.array(nodeSummary),
  authors: z.array(nodeSummary),
  /** What ties it to other topics, the best first. */
  bridges: z._default(z.array(bridge), []),
});
export type TopicResponse = z.infer<typeof topicResponse>;
