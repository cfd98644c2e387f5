import * as z from "zod/mini";
import { kindList } from "./shared";

export const graphRequest = z.strictObject({
  kinds: z.optional(kindList),
  topic: z.optional(z.string()),
  /** ISO dates: only what was seen in this range. */
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
});
export type GraphRequest = z.infer<typeof graphRequest>;

/** The map as columns: what is drawn and nothing else. Row i of each node column is node i. */
export interface MapData {
  readonly version: string;
  /** How many digests it was read from; they are not drawn themselves. */
  readonly digests: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Position in NODE_LABELS. */
  readonly labels: Uint8Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly degrees: Uint32Array;
  /** Position in `topics` plus one; 0 for none. */
  readonly topicOf: Uint16Array;
  readonly topics: readonly string[];
  /** Of papers: the day of publication and that of the first digest that lists it, as `dayOf` counts; 0 for none. */
  readonly published: Uint16Array;
  readonly listed: Uint16Array;
  readonly edges: {
    /** Rows of the node columns. */
    readonly source: Uint32Array;
    readonly target: Uint32Array;
    /** Position in EDGE_TYPES. */
    readonly type: Uint8Array;
    /** Confidence in 255ths. */
    readonly confidence: Uint8Array;
  };
}
