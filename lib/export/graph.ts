import type { Properties } from "../model/document";

/** What the writers take: a stored document, or the part of one that a query found. Ends of edges are among the nodes. */
export interface ExportGraph {
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
}

export interface ExportNode {
  readonly id: string;
  readonly label: string;
  readonly properties: Properties;
}

export interface ExportEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
}
