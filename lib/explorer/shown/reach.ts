import type { Atlas, AtlasEdge } from "../atlas";
import type { Expansion, FocusFilter } from "../state/view";

/**
 * Breadth-first: the nodes of `allowed` that lie within `depth` steps of the centres, over relationships that
 * pass. The centres themselves are always within.
 */
export function rowsWithin(
  atlas: Atlas,
  allowed: Uint8Array,
  { centres, depth }: FocusFilter,
  edgePasses: (edge: AtlasEdge) => boolean,
): Uint8Array {
  const within = new Uint8Array(allowed.length);
  for (const id of centres) {
    const centre = atlas.nodes.get(id);
    if (centre) within[centre.row] = 1;
  }
  const edges = depth === 0 ? [] : atlas.edges.filter(edgePasses);
  for (let step = 0; step < depth; step += 1) stepOutward(edges, allowed, within);
  return within;
}

/** Adds to `within` what one step leads to. */
function stepOutward(edges: readonly AtlasEdge[], allowed: Uint8Array, within: Uint8Array): void {
  const before = within.slice();
  for (const { source, target } of edges) {
    if (before[source.row] === before[target.row]) continue;
    const reached = before[source.row] ? target.row : source.row;
    if (allowed[reached]) within[reached] = 1;
  }
}

/** A copy of `rows` with each expanded node and its neighbours by the expanded relations. */
export function expandedRows(atlas: Atlas, rows: Uint8Array, expanded: readonly Expansion[]): Uint8Array {
  const all = rows.slice();
  if (expanded.length === 0) return all;
  const wanted = new Map(expanded.map(({ id, relations }) => [id, relations]));
  for (const id of wanted.keys()) {
    const node = atlas.nodes.get(id);
    if (node) all[node.row] = 1;
  }
  const opens = (id: string, edge: AtlasEdge) => {
    const relations = wanted.get(id);
    return relations === null || (relations?.includes(edge.type) ?? false);
  };
  for (const edge of atlas.edges) {
    if (opens(edge.source.id, edge)) all[edge.target.row] = 1;
    if (opens(edge.target.id, edge)) all[edge.source.row] = 1;
  }
  return all;
}
