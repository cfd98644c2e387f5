import { z } from "zod";
import { connection, count, nodeSummary } from "./shared";

const ids = z
  .string()
  .describe("Ids, separated by commas")
  .transform((text) => text.split(",").filter(Boolean));

export const INCLUDABLE = ["similar", "topic", "digest"] as const;

export const pathsRequest = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  /** How many alternatives at most. */
  k: count(1, 10).default(3),
  rank: z.enum(["telling", "shortest"]).default("telling"),
  via: ids.optional(),
  avoid: ids.optional(),
  maxHops: count(1, 12).default(8),
  /** Computed and bookkeeping relations to walk as well. */
  include: z
    .string()
    .describe(`Separated by commas: ${INCLUDABLE.join(", ")}`)
    .transform((text) => text.split(",").filter(Boolean))
    .pipe(z.array(z.enum(INCLUDABLE)))
    .optional(),
});
export type PathsRequest = z.infer<typeof pathsRequest>;

export const path = z.strictObject({
  /** Number of hops. */
  length: z.int(),
  /** Higher says more. */
  score: z.number(),
  nodes: z.array(nodeSummary),
  /** One per hop, each with its evidence. */
  edges: z.array(connection),
});
export type Path = z.infer<typeof path>;

export const pathsResponse = z.strictObject({ paths: z.array(path) });
export type PathsResponse = z.infer<typeof pathsResponse>;
