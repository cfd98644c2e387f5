import type { GraphDocument, GraphEdge, GraphNode, Properties, PropertyValue } from "../model/document";
import type { ChangeCounts, WriteReport } from "./port";

export interface Update<T> {
  readonly before: T;
  readonly after: T;
}

export interface Changes<T> {
  readonly added: readonly T[];
  readonly updated: readonly Update<T>[];
  readonly removed: readonly T[];
  readonly unchanged: number;
}

export interface DocumentChanges {
  readonly nodes: Changes<GraphNode>;
  readonly edges: Changes<GraphEdge>;
}

/** What turns one document into another. An edge whose type or ends differ counts as another edge. */
export function diffDocuments(
  before: Pick<GraphDocument, "nodes" | "edges">,
  after: Pick<GraphDocument, "nodes" | "edges">,
): DocumentChanges {
  return {
    nodes: diff(before.nodes, after.nodes, ({ id }) => id, sameNode),
    edges: diff(before.edges, after.edges, edgeKey, (a, b) => sameProperties(a.properties, b.properties)),
  };
}

export function changeReport({ nodes, edges }: DocumentChanges): WriteReport {
  return {
    changed: [nodes, edges].some((c) => c.added.length + c.updated.length + c.removed.length > 0),
    nodes: counts(nodes),
    edges: counts(edges),
  };
}

function diff<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  same: (a: T, b: T) => boolean,
): Changes<T> {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const added: T[] = [];
  const updated: Update<T>[] = [];
  for (const item of after) {
    const key = keyOf(item);
    const counterpart = old.get(key);
    old.delete(key);
    if (counterpart === undefined) added.push(item);
    else if (!same(counterpart, item)) updated.push({ before: counterpart, after: item });
  }
  const unchanged = after.length - added.length - updated.length;
  return { added, updated, removed: [...old.values()], unchanged };
}

function edgeKey({ id, type, source, target }: GraphEdge): string {
  return JSON.stringify([id, type, source, target]);
}

function sameNode(a: GraphNode, b: GraphNode): boolean {
  return a.label === b.label && sameProperties(a.properties, b.properties);
}

function sameProperties(a: Properties, b: Properties): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}

function sameValue(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function counts<T>({ added, updated, removed, unchanged }: Changes<T>): ChangeCounts {
  return { added: added.length, updated: updated.length, removed: removed.length, unchanged };
}
