import { z } from "zod";
import { byText } from "../base/order";
import type { CypherResponse } from "../contract/cypher";
import { connection, type NodeSummary, nodeLabel } from "../contract/shared";
import type { Cell } from "../store/port";

type ResultGraph = NonNullable<CypherResponse["graph"]>;
type ResultEdge = ResultGraph["edges"][number];

/** Where a stored value is not of the type it should be, the summary does without it. */
const nodeCell = z.object({
  $type: z.literal("node"),
  id: z.string(),
  labels: z.array(z.string()),
  properties: z.object({
    name: z.string().optional().catch(undefined),
    degree: z.int().nonnegative().optional().catch(undefined),
    topic: z.string().optional().catch(undefined),
  }),
});

const { id, type, source, target } = connection.shape;
const edgeCell = z.object({ $type: z.literal("relationship"), id, type, source, target });

/** The nodes and relationships in the rows, wherever they stand: in paths, lists and maps too. Each once, by id. */
export function graphInRows(rows: readonly (readonly Cell[])[]): ResultGraph {
  const cells = rows.flat().flatMap(objectsIn);
  return { nodes: onceById(cells.flatMap(summaryIn)), edges: onceById(cells.flatMap(edgeIn)) };
}

/** A cell and everything in it that is not a plain value. */
export function objectsIn(cell: Cell): Cell[] {
  if (cell === null || typeof cell !== "object") return [];
  return [cell, ...Object.values(cell).flatMap(objectsIn)];
}

function onceById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => byText(a.id, b.id));
}

function summaryIn(cell: Cell): NodeSummary[] {
  const read = nodeCell.safeParse(cell);
  if (!read.success) return [];
  const { id, labels, properties } = read.data;
  const label = labels.map((name) => nodeLabel.safeParse(name).data).find((known) => known !== undefined);
  if (!label) return [];
  const { name = id, degree = 0, topic = null } = properties;
  return [{ id, label, name, degree, topic }];
}

function edgeIn(cell: Cell): ResultEdge[] {
  const read = edgeCell.safeParse(cell);
  if (!read.success) return [];
  const { id, type, source, target } = read.data;
  return [{ id, type, source, target }];
}
