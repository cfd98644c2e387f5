import type { EdgeType } from "../model/kinds";
import type { Atlas, AtlasNode } from "./atlas";
import type { Shown } from "./shown/shown";
import type { Direction } from "./strings/words";

/** What a node is connected to by one relation, before any of it is shown. */
export interface Expandable {
  readonly type: EdgeType;
  readonly direction: Direction;
  /** Of other ends, and of those that are not shown yet. */
  readonly total: number;
  readonly hidden: number;
}

/** What a node can be expanded by: its relations with their counts, the largest first. */
export function expandables(atlas: Atlas, shown: Shown, id: string): Expandable[] {
  const ends = new Map<string, { type: EdgeType; direction: Direction; nodes: Set<AtlasNode> }>();
  for (const { type, source, target } of atlas.edges) {
    if (source.id !== id && target.id !== id) continue;
    const direction: Direction = source.id === id ? "out" : "in";
    const key = `${type} ${direction}`;
    const group = ends.get(key) ?? { type, direction, nodes: new Set<AtlasNode>() };
    group.nodes.add(source.id === id ? target : source);
    ends.set(key, group);
  }
  return [...ends.values()]
    .map(({ type, direction, nodes }) => ({
      type,
      direction,
      total: nodes.size,
      hidden: [...nodes].filter(({ row }) => shown.nodes[row] !== 1).length,
    }))
    .sort((a, b) => b.total - a.total || (`${a.type} ${a.direction}` < `${b.type} ${b.direction}` ? -1 : 1));
}

/** Ids of what all of some nodes are connected to, best connected first; empty for fewer than two. */
export function commonNeighbours(atlas: Atlas, ids: readonly string[]): string[] {
  const [first, ...rest] = ids.map((id) => atlas.neighbours.get(id) ?? new Set<string>());
  if (!first || rest.length === 0) return [];
  const chosen = new Set(ids);
  return [...first]
    .filter((id) => !chosen.has(id) && rest.every((others) => others.has(id)))
    .flatMap((id) => atlas.nodes.get(id) ?? [])
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
