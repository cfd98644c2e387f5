import { z } from "zod";
import { byText } from "../base/order";
import type { Properties, PropertyValue } from "../model/document";
import type { Cell, GraphStore } from "../store/port";
import { objectsIn } from "./console-graph";

/** Ends of relationships asked for in one statement. */
const BATCH = 1000;

interface ResultNode {
  readonly id: string;
  readonly label: string;
  readonly properties: Properties;
}

interface ResultEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
}

interface ResultGraph {
  readonly nodes: readonly ResultNode[];
  readonly edges: readonly ResultEdge[];
}

const cells = z.record(z.string(), z.json());
const nodeCell = z.object({
  $type: z.literal("node"),
  id: z.string(),
  labels: z.array(z.string()),
  properties: cells,
});
const edgeCell = z.object({
  $type: z.literal("relationship"),
  id: z.string(),
  type: z.string(),
  source: z.string(),
  target: z.string(),
  properties: cells,
});

/**
 * The nodes and relationships in the rows of a result, wherever they stand, with all their properties. Ends of
 * relationships that were not returned are read from the store, so that the graph is whole.
 * @throws AppError what `store.read` throws.
 */
export async function graphOfRows(
  store: GraphStore,
  rows: readonly (readonly Cell[])[],
): Promise<ResultGraph> {
  const found = rows.flat().flatMap(objectsIn);
  const edges = onceById(found.flatMap(edgeOf));
  const nodes = found.flatMap(nodeOf);
  const known = new Set(nodes.map(({ id }) => id));
  const missing = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].filter(
    (id) => !known.has(id),
  );
  return { nodes: onceById([...nodes, ...(await nodesById(store, missing))]), edges };
}

async function nodesById(store: GraphStore, ids: readonly string[]): Promise<ResultNode[]> {
  const nodes: ResultNode[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const part = ids.slice(at, at + BATCH);
    const { rows } = await store.read("MATCH (n) WHERE n.id IN $ids RETURN n", { ids: part });
    nodes.push(...rows.flat().flatMap(nodeOf));
  }
  return nodes;
}

function nodeOf(cell: Cell): ResultNode[] {
  const read = nodeCell.safeParse(cell);
  if (!read.success) return [];
  const { id, labels, properties } = read.data;
  return [{ id, label: labels[0] ?? "Thing", properties: propertiesOf(properties) }];
}

function edgeOf(cell: Cell): ResultEdge[] {
  const read = edgeCell.safeParse(cell);
  if (!read.success) return [];
  const { id, type, source, target, properties } = read.data;
  return [{ id, type, source, target, properties: propertiesOf(properties) }];
}

/** The id stands beside the properties; what no property of the graph can hold is written as JSON. */
function propertiesOf(properties: z.infer<typeof cells>): Properties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) =>
      key === "id" || value === null ? [] : [[key, propertyOf(value)] as const],
    ),
  );
}

const property = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(z.number()),
]) satisfies z.ZodType<PropertyValue>;

/** A cell as a value that the writers of `lib/export` take. */
export function propertyOf(value: Cell): PropertyValue {
  const read = property.safeParse(value);
  return read.success ? read.data : JSON.stringify(value);
}

function onceById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => byText(a.id, b.id));
}
