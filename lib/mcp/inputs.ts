import { z } from "zod";
import { QUERY_LENGTH_LIMIT } from "../contract/cypher";
import { PATH_RANKS } from "../contract/path";
import { nodeLabel } from "../contract/shared";

const thing = z
  .string()
  .min(1)
  .max(500)
  .describe(
    "An id such as method:grpo, or a name such as GRPO; for a name the best match of search is taken",
  );
const kinds = z.array(nodeLabel).min(1).describe("Only things of these kinds").optional();
const limit = (usual: number, most: number) => z.int().min(1).max(most).default(usual);
const cursor = z.string().max(200).describe("`next` of the page before").optional();

export const searchInput = z.strictObject({
  query: z.string().trim().min(1).max(200).describe("A name, alias, abbreviation, Chinese name or arXiv id"),
  kinds,
  limit: limit(10, 200),
  cursor,
});

export const nodeInput = z.strictObject({ thing });

export const neighboursInput = z.strictObject({ thing, kinds, limit: limit(25, 500), cursor });

export const pathsInput = z.strictObject({
  from: thing,
  to: thing,
  k: z.int().min(1).max(20).describe("How many paths at most").default(3),
  rank: z
    .enum(PATH_RANKS)
    .describe("telling: short, well supported, through specific things; shortest: fewest hops")
    .default("telling"),
  via: z.array(thing).max(4).describe("Things that every path must pass").optional(),
  avoid: z.array(thing).max(50).describe("Things that no path may pass").optional(),
  maxHops: z.int().min(1).max(12).default(8),
});

export const topicsInput = z.strictObject({
  topic: z
    .string()
    .min(1)
    .max(500)
    .describe("Id of one topic, for its members; leave out to list all")
    .optional(),
});

export const leaderboardInput = z.strictObject({ benchmark: thing });

export const cypherInput = z.strictObject({
  query: z.string().trim().min(1).max(QUERY_LENGTH_LIMIT).describe("One reading Cypher statement"),
  params: z.record(z.string(), z.json()).describe("Values for $name in the statement").optional(),
});
