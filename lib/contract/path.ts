import * as z from "zod/mini";
import { EDGE_TYPES } from "../model/kinds";
import { LANGUAGES } from "../model/languages";
import { connection, count, edgeType, kindList, nodeSummary } from "./shared";

const ids = z.pipe(
  z.string().check(z.describe("Ids, separated by commas")),
  z.transform((text) => text.split(",").filter(Boolean)),
);

export const INCLUDABLE = ["similar", "topic", "digest"] as const;

export const PATH_RANKS = ["telling", "shortest", "all-shortest"] as const;

/** What a way between things may use. The things that are asked for are exempt. */
const restrictions = {
  lang: z.optional(z.enum(LANGUAGES).check(z.describe("Language of the sentences; English where not given"))),
  avoid: z.optional(ids.check(z.describe("Ids of things and of relations, separated by commas"))),
  kinds: z.optional(kindList),
  types: z.optional(
    z.pipe(
      z.pipe(
        z.string().check(z.describe(`Relations to walk, separated by commas: ${EDGE_TYPES.join(", ")}`)),
        z.transform((text) => text.split(",").map((part) => part.trim())),
      ),
      z.array(edgeType),
    ),
  ),
  since: z.optional(z.iso.date().check(z.describe("Only through what was seen on this day or later"))),
  until: z.optional(z.iso.date().check(z.describe("Only through what was seen on this day or before"))),
  include: z.optional(
    z.pipe(
      z.pipe(
        z
          .string()
          .check(z.describe(`Computed and bookkeeping relations to walk as well: ${INCLUDABLE.join(", ")}`)),
        z.transform((text) => text.split(",").filter(Boolean)),
      ),
      z.array(z.enum(INCLUDABLE)),
    ),
  ),
};

export const pathsRequest = z.strictObject({
  from: z.string().check(z.minLength(1)),
  to: z.string().check(z.minLength(1)),
  k: z.optional(
    count(1, 100).check(
      z.describe("How many alternatives at most; 3, or 100 of the shortest ones, where not given"),
    ),
  ),
  rank: z._default(z.enum(PATH_RANKS), "telling"),
  via: z.optional(ids.check(z.describe("Ids of things to pass, in this order, separated by commas"))),
  maxHops: z._default(count(1, 12), 8),
  direction: z.optional(
    z.enum(["either", "forward"]).check(z.describe("Whether a relation may be walked against its direction")),
  ),
  ...restrictions,
});
export type PathsRequest = z.infer<typeof pathsRequest>;

/** The most things that a connecting tree is found for: the work doubles with each. */
export const TREE_ENDS = 6;

export const treeRequest = z.strictObject({
  among: z.pipe(
    ids.check(z.describe(`Ids of two to ${TREE_ENDS} things, separated by commas`)),
    z.array(z.string()).check(z.minLength(2), z.maxLength(TREE_ENDS)),
  ),
  rank: z._default(z.enum(["telling", "shortest"]), "telling"),
  ...restrictions,
});
export type TreeRequest = z.infer<typeof treeRequest>;

export const path = z.strictObject({
  /** Number of hops. */
  length: z.int(),
  /** 0 to 1, higher says more; under the rank `shortest` one over the length. */
  score: z.number(),
  /** Of a tree: each node after the first is joined by `edges[i - 1]` to one that stands before it. */
  nodes: z.array(nodeSummary),
  /** One per hop, each with its evidence. */
  edges: z.array(connection),
  /** One sentence per hop, in order. */
  sentences: z.array(z.string()),
  /** The whole as a paragraph with a quotation and its source for each hop. */
  text: z.string(),
});
export type Path = z.infer<typeof path>;

/** A single change of the question that finds a way where it found none. */
const lift = z.strictObject({
  parameter: z.enum(["maxHops", "kinds", "types", "since", "until", "avoid", "via", "direction", "include"]),
  /** What to ask with instead; null to leave the parameter out. */
  value: z.nullable(z.string()),
  /** Hops of the way found then. */
  length: z.int(),
});
export type Lift = z.infer<typeof lift>;

/** What is nearest to an answer where there is no way. */
export const nearest = z.strictObject({
  /** The following in words. */
  text: z.string(),
  from: nodeSummary,
  to: nodeSummary,
  /** How many other things each of the two can reach. */
  reachable: z.strictObject({ from: z.int(), to: z.int() }),
  lifts: z.array(lift),
  /** From the reachable thing nearest to the goal on to the goal, over every relation there is; null where none leads. */
  gap: z.nullable(path),
});
export type Nearest = z.infer<typeof nearest>;

export const pathsResponse = z.strictObject({
  paths: z.array(path),
  /** Under `all-shortest` without stops: how many there are in all. */
  total: z.optional(z.int()),
  /** Present where the search was ended: these are the best paths, but more may follow. */
  truncated: z.optional(z.literal(true)),
  /** Present where there is no path. */
  nearest: z.optional(nearest),
});
export type PathsResponse = z.infer<typeof pathsResponse>;

export const treeResponse = z.strictObject({
  tree: z.nullable(path),
  /** Present where nothing joins them all. */
  nearest: z.optional(nearest),
});
export type TreeResponse = z.infer<typeof treeResponse>;
