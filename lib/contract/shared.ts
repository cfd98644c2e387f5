import * as z from "zod/mini";
import { EDGE_TYPES, NODE_LABELS } from "../model/kinds";

export const nodeLabel = z.enum(NODE_LABELS);
export const edgeType = z.enum(EDGE_TYPES);

/** Enough of a node to name it in a list and to find it on the map. */
export const nodeSummary = z.strictObject({
  id: z.string(),
  label: nodeLabel,
  name: z.string(),
  degree: z.int().check(z.nonnegative()),
  topic: z.nullable(z.string()),
});
export type NodeSummary = z.infer<typeof nodeSummary>;

export const evidence = z.strictObject({
  quote: z.string(),
  quoteStart: z.int(),
  digest: z.string(),
  /** Path of the digest file, as the digest node has it. */
  file: z.string(),
  line: z.int(),
  start: z.int(),
  end: z.int(),
  rule: z.string(),
  confidence: z.number(),
});
export type EvidenceItem = z.infer<typeof evidence>;

export const connection = z.strictObject({
  id: z.string(),
  type: edgeType,
  source: z.string(),
  target: z.string(),
  /** Highest confidence of its evidence; 1 for computed relationships. */
  confidence: z.number(),
  evidence: z.array(evidence),
  /** For SIMILAR_TO: the shared terms that say why. */
  shared: z.optional(z.array(z.string())),
});
export type Connection = z.infer<typeof connection>;

/** `kinds=Method,Benchmark` in a query string. */
export const kindList = z.pipe(
  z.pipe(
    z.string().check(z.describe(`Kinds, separated by commas: ${NODE_LABELS.join(", ")}`)),
    z.transform((text) => text.split(",").map((part) => part.trim())),
  ),
  z.array(nodeLabel).check(z.minLength(1)),
);

/** Where a page of a long list begins: what `next` of the page before it says. */
export const cursor = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(200),
    z.describe("What `next` of the page before says; only good for the same question and the same data"),
  );

/** Absent on the last page. */
export const next = z.optional(
  z.string().check(z.describe("Cursor of the next page; absent on the last one")),
);

/** A whole number in a query string. */
export const count = (low: number, high: number) => z.coerce.number().check(z.int(), z.gte(low), z.lte(high));

export const errorBody = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    issues: z.optional(z.array(z.string())),
    /** Where in the statement it went wrong, both from 1; columns count UTF-16 units. */
    line: z.optional(z.int().check(z.positive())),
    column: z.optional(z.int().check(z.positive())),
    /** What to write instead. */
    hint: z.optional(z.string()),
  }),
});
export type ErrorBody = z.infer<typeof errorBody>;
