import neo4j, { type Integer, type ManagedTransaction, type Relationship } from "neo4j-driver";
import { byText } from "../../base/order";
import type { GraphDocument, GraphEdge, GraphNode } from "../../model/document";
import { EDGE_ENDS, EDGE_TYPES, NODE_LABELS, type NodeLabel } from "../../model/kinds";
import { propertiesOf } from "./values";

/** What the store notes about its content. The notes are properties of one of the nodes, so that no node is added. */
export interface Notes {
  readonly label: NodeLabel;
  readonly id: string;
  readonly version: string;
  readonly updatedAt: string;
}

type Content = Pick<GraphDocument, "nodes" | "edges">;

const ALL_LABELS = NODE_LABELS.join("|");
const LABELS: ReadonlySet<string> = new Set(NODE_LABELS);

/** All nodes with a label of ours and an id, and the relationships of our types among them. */
export async function readContent(transaction: ManagedTransaction): Promise<Content> {
  const nodes: GraphNode[] = [];
  const found = transaction.run<{ labels: string[]; properties: Record<string, unknown> }>(
    `MATCH (n:${ALL_LABELS}) WHERE n.id IS NOT NULL RETURN labels(n) AS labels, properties(n) AS properties`,
  );
  for await (const record of found) {
    const { labels, properties } = record.toObject();
    const label = labels.find((name): name is NodeLabel => LABELS.has(name));
    if (label) nodes.push({ id: String(properties["id"]), label, properties: propertiesOf(properties) });
  }
  return { nodes: nodes.sort(byId), edges: await readEdges(transaction, new Set(nodes.map(({ id }) => id))) };
}

async function readEdges(transaction: ManagedTransaction, ids: ReadonlySet<string>): Promise<GraphEdge[]> {
  const edges: GraphEdge[] = [];
  const found = transaction.run<{
    source: unknown;
    target: unknown;
    r: Relationship<Integer, Record<string, unknown>, GraphEdge["type"]>;
  }>(
    `MATCH (a:${ALL_LABELS})-[r:${EDGE_TYPES.join("|")}]->(b:${ALL_LABELS}) RETURN a.id AS source, r, b.id AS target`,
  );
  for await (const record of found) {
    const { source, r, target } = record.toObject();
    if (typeof source !== "string" || typeof target !== "string") continue;
    if (!ids.has(source) || !ids.has(target)) continue;
    const { type, properties } = r;
    // One that somebody made by hand has no id: it will be taken for superfluous.
    const id = String(properties["id"] ?? "");
    edges.push({ id, type, source, target, properties: propertiesOf(properties) });
  }
  return edges.sort(byId);
}

/** The notes of the last write, or undefined where nothing was stored. */
export async function readNotes(transaction: ManagedTransaction): Promise<Notes | undefined> {
  return (await notesOn(transaction, "Digest")) ?? (await notesOn(transaction, ALL_LABELS));
}

async function notesOn(transaction: ManagedTransaction, labels: string): Promise<Notes | undefined> {
  const { records } = await transaction.run<{
    labels: string[];
    id: string;
    version: string;
    updatedAt: string;
  }>(
    `MATCH (n:${labels}) WHERE n.storedVersion IS NOT NULL
     RETURN labels(n) AS labels, n.id AS id, n.storedVersion AS version, n.storedAt AS updatedAt ORDER BY id LIMIT 1`,
  );
  const row = records[0]?.toObject();
  const label = row?.labels.find((name): name is NodeLabel => LABELS.has(name));
  return row && label ? { label, id: row.id, version: row.version, updatedAt: row.updatedAt } : undefined;
}

/** Numbers of our nodes and relationships, from the counts that the server keeps. */
export async function readCounts(transaction: ManagedTransaction): Promise<{ nodes: number; edges: number }> {
  const nodes = NODE_LABELS.map((label) => `MATCH (n:${label}) RETURN count(n) AS c`);
  const edges = EDGE_TYPES.flatMap((type) =>
    EDGE_ENDS[type].from.map((label) => `MATCH (:${label})-[r:${type}]->() RETURN count(r) AS c`),
  );
  return { nodes: await sum(transaction, nodes), edges: await sum(transaction, edges) };
}

async function sum(transaction: ManagedTransaction, counts: readonly string[]): Promise<number> {
  const { records } = await transaction.run<{ total: Integer }>(
    `CALL { ${counts.join(" UNION ALL ")} } RETURN sum(c) AS total`,
  );
  const total = records[0]?.get("total");
  return total === undefined ? 0 : neo4j.integer.toNumber(total);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byText(a.id, b.id);
}
