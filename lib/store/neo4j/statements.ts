import { groupBy } from "../../base/order";
import type { GraphDocument, GraphEdge, GraphNode, Properties } from "../../model/document";
import type { DocumentChanges, Update } from "../diff";
import type { Notes } from "./dump";
import { storable } from "./values";

/** One statement over a list of rows, each of which it changes one node or relationship for. */
export interface Batch {
  readonly cypher: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Rows that one statement takes: measured fastest, and little to repeat when a transaction is tried again. */
const BATCH_ROWS = 5_000;

/**
 * What brings the stored content to the new one, in an order in which no relationship is ever asked for before its ends
 * exist. Labels and types come from the closed lists of `kinds.ts`; everything else travels as parameters.
 */
export function changeBatches(
  { nodes, edges }: DocumentChanges,
  before: readonly GraphNode[],
  after: readonly GraphNode[],
): Batch[] {
  const [old, now] = [labelsOf(before), labelsOf(after)];
  return [
    ...perEnds(
      edges.removed,
      old,
      (pattern) => `${pattern} WHERE coalesce(r.id, '') = row.id DELETE r`,
      (edge) => ({ ...ends(edge), id: edge.id }),
    ),
    ...perLabel(nodes.added, (label) => `MERGE (n:${label} {id: row.id}) SET n = row.properties`, whole),
    ...updates(nodes.updated),
    ...perEnds(
      edges.added,
      now,
      (_, merge) => `${merge} SET r = row.properties`,
      (edge) => ({ ...ends(edge), ...whole(edge) }),
    ),
    ...perEnds(
      edges.updated.map(({ after: edge, before: stored }) => ({ ...edge, stored })),
      now,
      (pattern) => `${pattern} SET r += row.properties`,
      (edge) => ({ ...ends(edge), properties: difference(edge.stored.properties, edge.properties) }),
    ),
    ...perLabel(
      nodes.removed,
      (label) => `MATCH (n:${label} {id: row.id}) DETACH DELETE n`,
      ({ id }) => ({ id }),
    ),
  ];
}

/** Moves the notes to the first digest of the new content, or to its first node where it has no digest. */
export function noteBatches(document: GraphDocument, updatedAt: string, old: Notes | undefined): Batch[] {
  const holder = document.nodes.find(({ label }) => label === "Digest") ?? document.nodes[0];
  const forget = old
    ? [
        {
          cypher: `MATCH (n:${old.label} {id: row.id}) REMOVE n.storedVersion, n.storedAt`,
          rows: [{ id: old.id }],
        },
      ]
    : [];
  if (!holder) return forget;
  const row = { id: holder.id, version: document.meta.version, updatedAt };
  const note = `MATCH (n:${holder.label} {id: row.id}) SET n.storedVersion = row.version, n.storedAt = row.updatedAt`;
  return [...forget, { cypher: note, rows: [row] }];
}

// A node whose label changed keeps its relationships.
function updates(updated: readonly Update<GraphNode>[]): Batch[] {
  return [...groupBy(updated, ({ before, after }) => `${before.label} ${after.label}`).values()].flatMap(
    (group) => {
      const [first] = group;
      if (!first) return [];
      const [from, to] = [first.before.label, first.after.label];
      const relabel = from === to ? "" : ` REMOVE n:${from} SET n:${to}`;
      return inBatches(
        `MATCH (n:${from} {id: row.id})${relabel} SET n += row.properties`,
        group.map(({ before, after }) => ({
          id: after.id,
          properties: difference(before.properties, after.properties),
        })),
      );
    },
  );
}

function perLabel(
  nodes: readonly GraphNode[],
  statement: (label: string) => string,
  row: (node: GraphNode) => Batch["rows"][number],
): Batch[] {
  return [...groupBy(nodes, ({ label }) => label)].flatMap(([label, group]) =>
    inBatches(statement(label), group.map(row)),
  );
}

function perEnds<T extends GraphEdge>(
  edges: readonly T[],
  labels: ReadonlyMap<string, string>,
  statement: (pattern: string, merge: string) => string,
  row: (edge: T) => Batch["rows"][number],
): Batch[] {
  const kindOf = ({ type, source, target }: T) => `${labels.get(source)} ${type} ${labels.get(target)}`;
  return [...groupBy(edges, kindOf)].flatMap(([kind, group]) => {
    const [from, type, to] = kind.split(" ");
    const both = `MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target})`;
    const cypher = statement(`${both} MATCH (a)-[r:${type}]->(b)`, `${both} MERGE (a)-[r:${type}]->(b)`);
    return inBatches(cypher, group.map(row));
  });
}

function inBatches(cypher: string, rows: Batch["rows"]): Batch[] {
  const count = Math.ceil(rows.length / BATCH_ROWS);
  return Array.from({ length: count }, (_, i) => ({
    cypher,
    rows: rows.slice(i * BATCH_ROWS, (i + 1) * BATCH_ROWS),
  }));
}

function ends({ source, target }: GraphEdge) {
  return { source, target };
}

function whole({ id, properties }: { readonly id: string; readonly properties: Properties }) {
  return { id, properties: { ...storable(properties), id } };
}

// `+=` takes away what is null and leaves alone what is not named, such as the store's notes.
function difference(before: Properties, after: Properties): Record<string, unknown> {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return { ...storable(after), ...Object.fromEntries(gone.map((key) => [key, null])) };
}

function labelsOf(nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  return new Map(nodes.map(({ id, label }) => [id, label]));
}
