import type { ErrorCode, TextPlace } from "../../base/errors";
import type { GraphEdge, GraphNode } from "../../model/document";
import type { Cell, ReadResult } from "../port";

/** What the worker process is asked to do, one at a time. */
export type Request =
  | { readonly kind: "open"; readonly file: string }
  | {
      readonly kind: "read";
      readonly cypher: string;
      readonly params: Readonly<Record<string, Cell>>;
      /** Limits of the answer; null for none. */
      readonly maxRows: number | null;
      readonly maxBytes: number | null;
      readonly plan: "explain" | "profile" | null;
      /** Rows are sent in parts, each after a `next`; the limits of bytes and plan do not hold. */
      readonly inParts: boolean;
      /** Memory the query may take before it is ended. */
      readonly maxMemory: number;
    }
  | { readonly kind: "next" }
  | { readonly kind: "dump" }
  | { readonly kind: "create"; readonly file: string }
  | { readonly kind: "nodes"; readonly nodes: readonly GraphNode[] }
  | { readonly kind: "edges"; readonly edges: readonly GraphEdge[] }
  | { readonly kind: "finish" };

/** Part of a long answer; the final answer follows. */
export type Part =
  | { readonly kind: "rows"; readonly columns: readonly string[]; readonly rows: ReadResult["rows"] }
  | { readonly kind: "nodes"; readonly nodes: readonly GraphNode[] }
  | { readonly kind: "edges"; readonly edges: readonly GraphEdge[] };

export type Answer =
  | Part
  | { readonly kind: "done" }
  | {
      readonly kind: "result";
      readonly result: ReadResult;
      /** The process has grown so much that it should not be used again. */
      readonly spent: boolean;
    }
  | {
      readonly kind: "failed";
      readonly code: ErrorCode;
      readonly message: string;
      readonly place?: TextPlace | undefined;
      readonly hint?: string | undefined;
    };

/** Items in one message between the processes: large enough to be fast, small enough to keep memory flat. */
export const PART_SIZE = 5_000;

export function* inParts<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += PART_SIZE) yield items.slice(i, i + PART_SIZE);
}
