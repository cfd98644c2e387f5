import { AppError } from "../base/errors";
import { COMPUTED_EDGE_TYPES, EDGE_ENDS, type EdgeType, type NodeLabel } from "./kinds";

/** A value both databases can hold on a node or relationship. A property without a value is left out, never null. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface GraphNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly properties: Properties;
}

export interface GraphEdge {
  readonly id: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
}

/** The one value that joins the writing half and the reading half; nodes and edges are sorted by id. */
export interface GraphDocument {
  readonly meta: {
    /** Version of this document format. */
    readonly format: 1;
    /** Hash of the content: equal documents, equal versions. */
    readonly version: string;
  };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The id of a relationship. There is at most one of a type between two nodes; more reasons mean more evidence. */
export function edgeId(type: GraphEdge["type"], source: string, target: string): string {
  return `${source}|${type}|${target}`;
}

/**
 * Checks what must hold before anything is stored: unique sorted ids, ends that exist and fit the type, evidence
 * on every relationship that was read from text.
 * @throws AppError `invalid_document` naming the first ten faults.
 */
export function checkDocument(document: GraphDocument): void {
  const faults = [...orderFaults(document.nodes), ...orderFaults(document.edges), ...edgeFaults(document)];
  if (faults.length === 0) return;
  throw new AppError("invalid_document", `The graph has ${faults.length} faults, first: ${faults[0]}`, {
    issues: faults.slice(0, 10),
  });
}

function orderFaults(items: readonly { readonly id: string }[]): string[] {
  return items.flatMap(({ id }, i) => {
    const before = items[i - 1];
    return before !== undefined && before.id >= id ? [`${id} is out of order or twice`] : [];
  });
}

function edgeFaults(document: GraphDocument): string[] {
  const labels = new Map(document.nodes.map((node) => [node.id, node.label]));
  return document.edges.flatMap((edge) => {
    const from = labels.get(edge.source);
    const to = labels.get(edge.target);
    if (!from || !to) return [`${edge.id} has an end that is no node`];
    const ends = EDGE_ENDS[edge.type];
    if (!ends.from.includes(from) || !ends.to.includes(to))
      return [`${edge.id} may not join ${from} to ${to}`];
    const quotes = edge.properties["quote"];
    const grounded = COMPUTED_EDGE_TYPES.has(edge.type) || (Array.isArray(quotes) && quotes.length > 0);
    return grounded ? [] : [`${edge.id} has no evidence`];
  });
}
