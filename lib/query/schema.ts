import { byText, groupBy } from "../base/order";
import type { SchemaResponse } from "../contract/schema";
import type { GraphEdge } from "../model/document";
import { EDGE_TYPES, NODE_LABELS, type NodeLabel } from "../model/kinds";
import type { Atlas } from "./atlas";
import { perAtlas } from "./per-atlas";

/** What is in the graph: labels and types that occur, how often, with the properties they have and what they join. */
export const schemaOf: (atlas: Atlas) => SchemaResponse = perAtlas(({ nodes, edges }) => {
  const byLabel = groupBy(nodes, ({ label }) => label);
  const byType = groupBy(edges, ({ type }) => type);
  const labelOf = new Map(nodes.map(({ id, label }) => [id, label]));
  return {
    labels: NODE_LABELS.flatMap((name) => {
      const some = byLabel.get(name);
      return some ? [{ name, count: some.length, properties: keysOf(some) }] : [];
    }),
    types: EDGE_TYPES.flatMap((name) => {
      const some = byType.get(name);
      return some
        ? [{ name, count: some.length, properties: keysOf(some), pairs: pairsOf(some, labelOf) }]
        : [];
    }),
  };
});

/** Names of the properties, with `id`, which is stored as one. */
function keysOf(items: readonly { readonly properties: object }[]): string[] {
  return [...new Set(["id", ...items.flatMap(({ properties }) => Object.keys(properties))])].sort(byText);
}

function pairsOf(edges: readonly GraphEdge[], labelOf: ReadonlyMap<string, NodeLabel>) {
  const counts = new Map<string, { from: NodeLabel; to: NodeLabel; count: number }>();
  for (const { source, target } of edges) {
    const [from, to] = [labelOf.get(source), labelOf.get(target)];
    if (!from || !to) continue;
    const pair = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
    pair.count += 1;
    counts.set(`${from} ${to}`, pair);
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || byText(a.from, b.from) || byText(a.to, b.to),
  );
}
