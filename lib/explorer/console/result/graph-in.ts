import * as z from "zod/mini";
import type { CypherResponse } from "../../../contract/cypher";
import type { ExportGraph } from "../../../export/graph";
import { EDGE_TYPES, type EdgeType, NODE_LABELS } from "../../../model/kinds";

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const properties = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((all) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([key, item]) => {
        const read = value.safeParse(item);
        return read.success && key !== "id" ? [[key, read.data]] : [];
      }),
    ),
  ),
);

const node = z.looseObject({
  $type: z.literal("node"),
  id: z.string(),
  labels: z.array(z.string()),
  properties,
});
const edge = z.looseObject({
  $type: z.literal("relationship"),
  id: z.string(),
  type: z.enum(EDGE_TYPES),
  source: z.string(),
  target: z.string(),
  properties,
});

type ExportNode = ExportGraph["nodes"][number];
type ExportEdge = ExportGraph["edges"][number];

/**
 * Everything of the graph that the rows hold, with its properties, wherever it stands. An end of a relationship that
 * was not returned is written with its id alone.
 */
export function graphIn({ rows }: CypherResponse): ExportGraph {
  const nodes = new Map<string, ExportNode>();
  const edges = new Map<string, ExportEdge>();
  const visit = (cell: unknown): void => {
    if (typeof cell !== "object" || cell === null) return;
    const asNode = node.safeParse(cell);
    const asEdge = edge.safeParse(cell);
    if (asNode.success) keepNode(asNode.data, nodes);
    else if (asEdge.success) edges.set(asEdge.data.id, plainEdge(asEdge.data));
    else Object.values(cell).forEach(visit);
  };
  rows.forEach(visit);
  for (const { source, target } of edges.values()) for (const id of [source, target]) keepEnd(id, nodes);
  const whole = [...edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  return { nodes: sorted(nodes.values()), edges: sorted(whole) };
}

function keepNode(
  { id, labels, properties: own }: z.infer<typeof node>,
  into: Map<string, ExportNode>,
): void {
  const [label] = labels;
  if (label !== undefined) into.set(id, { id, label, properties: own });
}

const plainEdge = ({ id, type, source, target, properties: own }: z.infer<typeof edge>): ExportEdge => ({
  id,
  type: type satisfies EdgeType,
  source,
  target,
  properties: own,
});

function keepEnd(id: string, into: Map<string, ExportNode>): void {
  const label = NODE_LABELS.find((known) => id.startsWith(`${known.toLowerCase()}:`));
  if (label && !into.has(id)) into.set(id, { id, label, properties: {} });
}

function sorted<T extends { readonly id: string }>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
