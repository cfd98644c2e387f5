import type { GraphDocument } from "../model/document";

/** A value of a result cell, safe to send as JSON. Nodes, relationships and paths are tagged by `$type`. */
export type Cell = null | boolean | number | string | readonly Cell[] | { readonly [key: string]: Cell };

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** The query is ended, wherever it runs, when this has passed. */
  readonly timeoutMs?: number;
  /** Rows past this one are not delivered and the result says `truncated`. */
  readonly maxRows?: number;
  /** Rows past this size (of all together as JSON, in UTF-16 units) are not delivered either. */
  readonly maxBytes?: number;
  /**
   * Takes the rows in parts as they come, so that they never are in memory all at once; the result then has none. What
   * it returns is waited for before more rows are read.
   */
  readonly onRows?: ((columns: readonly string[], rows: ReadResult["rows"]) => Promise<void>) | undefined;
  /** `explain` gives the plan and runs nothing, `profile` gives it beside the rows. */
  readonly plan?: "explain" | "profile" | undefined;
}

/** One step of how the database works a statement out; figures that it does not tell are left out. */
export interface PlanNode {
  readonly operator: string;
  readonly detail: string;
  readonly estimatedRows?: number;
  readonly rows?: number;
  readonly dbHits?: number;
  readonly timeMs?: number;
  readonly children: readonly PlanNode[];
}

export interface ReadResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly truncated: boolean;
  /** Which limit cut the rows, where one did. */
  readonly cut?: "rows" | "bytes" | undefined;
  readonly plan?: PlanNode | undefined;
  /** What the database remarks on the statement, in sentences. */
  readonly notices?: readonly string[];
}

export interface WriteReport {
  /** False where the store already held exactly this document. */
  readonly changed: boolean;
  readonly nodes: ChangeCounts;
  readonly edges: ChangeCounts;
}

export interface ChangeCounts {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
}

export interface StoreInfo {
  readonly store: "embedded" | "neo4j";
  /** Version of the stored document; `empty` where nothing was stored yet. */
  readonly version: string;
  readonly nodes: number;
  readonly edges: number;
  /** ISO time of the last write that changed anything. */
  readonly updatedAt: string | null;
}

/** One port, two databases. Errors are AppErrors with one clear sentence. */
export interface GraphStore {
  readonly kind: StoreInfo["store"];
  /** Makes the store hold exactly this document: adds, updates and retracts what differs; all or nothing for readers. */
  write(document: GraphDocument): Promise<WriteReport>;
  /** Runs one read-only Cypher statement. */
  read(cypher: string, params?: Readonly<Record<string, Cell>>, options?: ReadOptions): Promise<ReadResult>;
  /** The whole stored document, equal to the one written. */
  document(): Promise<GraphDocument>;
  info(): Promise<StoreInfo>;
  close(): Promise<void>;
}
