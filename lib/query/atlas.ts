import { AppError } from "../base/errors";
import type { GraphDocument, GraphEdge, GraphNode } from "../model/document";

/** For each row the edges that touch it: `edges.slice(offsets[row], offsets[row + 1])`, in edge order. */
interface Incidence {
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
}

/** The stored document with what every question needs: rows by id and who is next to whom. A row is a position in `nodes`. */
export interface Atlas {
  readonly document: GraphDocument;
  readonly version: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly rows: ReadonlyMap<string, number>;
  /** Row of each edge's ends, by position of the edge. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Both directions; an edge from a node to itself is listed once. */
  readonly incidence: Incidence;
  /** Path of the digest file by id of the digest node. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Indexes a stored document; done once for each stored version.
 * @throws AppError `store_unavailable` where a relationship has an end that is no node.
 */
export function indexAtlas(document: GraphDocument): Atlas {
  const { nodes, edges } = document;
  const rows = new Map(nodes.map((node, row) => [node.id, row]));
  const sources = Uint32Array.from(edges, (edge) => rowOfEnd(rows, edge, edge.source));
  const targets = Uint32Array.from(edges, (edge) => rowOfEnd(rows, edge, edge.target));
  return {
    document,
    version: document.meta.version,
    nodes,
    edges,
    rows,
    sources,
    targets,
    incidence: incidenceOf(nodes.length, sources, targets),
    files: new Map(
      nodes.filter((node) => node.label === "Digest").map((node) => [node.id, textOf(node, "file") ?? ""]),
    ),
  };
}

function rowOfEnd(rows: ReadonlyMap<string, number>, edge: GraphEdge, id: string): number {
  const row = rows.get(id);
  if (row !== undefined) return row;
  throw new AppError(
    "store_unavailable",
    `The stored graph is damaged: ${edge.id} has the end ${id}, which is no node. Run \`npm run extract -- --fresh\`.`,
  );
}

function incidenceOf(nodeCount: number, sources: Uint32Array, targets: Uint32Array): Incidence {
  const offsets = new Uint32Array(nodeCount + 1);
  const add = (row: number) => {
    offsets[row + 1] = (offsets[row + 1] ?? 0) + 1;
  };
  for (const [i, source] of sources.entries()) {
    add(source);
    if (targets[i] !== undefined && targets[i] !== source) add(targets[i]);
  }
  for (let row = 0; row < nodeCount; row++) offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  const next = offsets.slice();
  const edges = new Uint32Array(offsets[nodeCount] ?? 0);
  const put = (row: number, edge: number) => {
    const at = next[row] ?? 0;
    edges[at] = edge;
    next[row] = at + 1;
  };
  for (const [i, source] of sources.entries()) {
    put(source, i);
    if (targets[i] !== undefined && targets[i] !== source) put(targets[i], i);
  }
  return { offsets, edges };
}

/** The row of a node. @throws AppError `not_found` naming the id. */
export function rowOf(atlas: Atlas, id: string): number {
  const row = atlas.rows.get(id);
  if (row !== undefined) return row;
  throw new AppError("not_found", `There is nothing with the id ${JSON.stringify(id)} in the atlas.`);
}

/** The node at a row that is known to exist. */
export function nodeAt(atlas: Atlas, row: number): GraphNode {
  const node = atlas.nodes[row];
  if (node) return node;
  throw new RangeError(`no node at row ${row}`);
}

/** The edge at a position that is known to exist. */
export function edgeAt(atlas: Atlas, position: number): GraphEdge {
  const edge = atlas.edges[position];
  if (edge) return edge;
  throw new RangeError(`no edge at position ${position}`);
}

/** Positions of the edges that touch a row. */
export function edgesOf(atlas: Atlas, row: number): Uint32Array {
  const { offsets, edges } = atlas.incidence;
  return edges.subarray(offsets[row], offsets[row + 1]);
}

/** The row at the other end of an edge. */
export function otherEnd(atlas: Atlas, edge: number, row: number): number {
  const source = atlas.sources[edge] ?? row;
  return source === row ? (atlas.targets[edge] ?? row) : source;
}

/** A property that is a text; undefined where it is absent or of another type. */
export function textOf(item: GraphNode | GraphEdge, key: string): string | undefined {
  const value = item.properties[key];
  return typeof value === "string" ? value : undefined;
}

/** A property that is a number; undefined where it is absent or of another type. */
export function numberOf(item: GraphNode | GraphEdge, key: string): number | undefined {
  const value = item.properties[key];
  return typeof value === "number" ? value : undefined;
}

/** A property that is a list of texts; empty where it is absent. */
export function textsOf(item: GraphNode | GraphEdge, key: string): readonly string[] {
  const value = item.properties[key];
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is string => typeof entry === "string");
}
