import { z } from "zod";
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
  parent: z.string().nullable(),
  /** Absent in a graph that was stored before these were computed. */
  quality: z.strictObject(qualityFigures).optional(),
});
export type TopicSummary = z.infer<typeof topicSummary>;

export const topicsRequest = z.strictObject({
  limit: count(1, 1000).describe("All of them where not given").optional(),
  cursor: cursor.optional(),
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
  quality: z.array(levelQuality).default([]),
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
  between: z
    .string()
    .describe("Ids of one or two topics, separated by a comma; any two where not given")
    .transform((text) => text.split(",").filter(Boolean))
    .pipe(z.array(z.string()).max(2))
    .optional(),
  kinds: z
    .string()
    .describe("Kinds, separated by commas: Paper, Method")
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(z.array(z.enum(["Paper", "Method"])))
    .optional(),
  limit: count(1, 200).default(20),
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
  bridges: z.array(bridge).default([]),
});
export type TopicResponse = z.infer<typeof topicResponse>;
