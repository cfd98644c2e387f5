import type { Atlas } from "../atlas";
import type { Link } from "../links";
import { PROJECTION_RULES, projected } from "../projection";
import type { FocusFilter, Projection } from "../state/view";
import type { Shown } from "./shown";

/**
 * What is shown where things are joined by common papers: of what passes the filters, those that are joined, and
 * of these what lies within the focus. No relationship that was read is shown then.
 */
export function projectedShown(
  atlas: Atlas,
  passing: Shown,
  { projection, focus }: { readonly projection: Projection; readonly focus: FocusFilter | null },
): Shown {
  const isShown = (id: string) => passing.nodes[atlas.nodes.get(id)?.row ?? -1] === 1;
  const { links: all } = projected(atlas, ({ row }) => passing.nodes[row] === 1, projection);
  const passes = all.filter(({ source, target }) => isShown(source) && isShown(target));
  const within = focus
    ? idsWithin(passes, focus)
    : new Set(passes.flatMap(({ source, target }) => [source, target]));
  const links = passes.filter(({ source, target }) => within.has(source) && within.has(target));
  const nodes = new Uint8Array(passing.nodes.length);
  for (const id of within) {
    const node = atlas.nodes.get(id);
    if (node) nodes[node.row] = 1;
  }
  const { label } = PROJECTION_RULES[projection];
  const kinds = { Paper: 0, Author: 0, Method: 0, Benchmark: 0, Dataset: 0, Model: 0, Result: 0 };
  const nodeCount = nodes.reduce((sum, one) => sum + one, 0);
  return {
    ...passing,
    nodes,
    edges: new Uint8Array(passing.edges.length),
    links,
    nodeCount,
    edgeCount: links.length,
    kinds: { ...kinds, [label]: nodeCount },
  };
}

/** Breadth-first over derived connections. */
function idsWithin(links: readonly Link[], { centres, depth }: FocusFilter): Set<string> {
  const within = new Set(centres);
  for (let step = 0; step < depth; step += 1) {
    const before = new Set(within);
    for (const { source, target } of links) {
      if (before.has(source)) within.add(target);
      if (before.has(target)) within.add(source);
    }
  }
  return within;
}
