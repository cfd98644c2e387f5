import { EDGE_TYPES } from "../model/kinds";
import type { Atlas, AtlasNode } from "./atlas";

/** A connection that is derived from others and says from how many. */
export interface Link {
  /** `source|TYPE|target`, as with relationships. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Of papers, or of the relationships that it stands for. */
  readonly count: number;
}

/** Ids of the two ends, from the id of a relationship or a derived connection. */
export function endsOf(id: string): [source: string, target: string] {
  const [source = "", , target = ""] = id.split("|");
  return [source, target];
}

/** Whether an id is that of a derived connection, which no route knows. */
export function isDerived(id: string): boolean {
  const [, type] = id.split("|");
  return !EDGE_TYPES.some((known) => known === type);
}

/** The type in the ids of connections that stand for the relationships of a folded topic. */
export const FOLDED_LINK = "FOLDED";

/**
 * The connections of folded topics: the relationships of their members with what is shown (a mask by row) and with
 * each other's members, summed. Strongest first.
 */
export function foldedLinks(
  atlas: Atlas,
  nodes: Uint8Array,
  folded: readonly string[],
  parents: ReadonlyMap<string, string | null>,
): Link[] {
  if (folded.length === 0) return [];
  const ends = foldedEnds(atlas, new Set(folded), parents);
  const endOf = ({ id, row }: AtlasNode) => ends.get(id) ?? (nodes[row] ? id : null);
  const counts = new Map<string, number>();
  for (const { source, target } of atlas.edges) {
    if (!ends.has(source.id) && !ends.has(target.id)) continue;
    const [a, b] = [endOf(source), endOf(target)];
    if (a === null || b === null || a === b) continue;
    const id = a < b ? `${a}|${FOLDED_LINK}|${b}` : `${b}|${FOLDED_LINK}|${a}`;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return linksOf(counts);
}

function foldedEnds(
  atlas: Atlas,
  folded: ReadonlySet<string>,
  parents: ReadonlyMap<string, string | null>,
): Map<string, string> {
  const ends = new Map<string, string>();
  for (const { id, topic } of atlas.nodes.values()) {
    if (topic === null) continue;
    // A coarse topic takes its finer ones in, whether they are folded themselves or not.
    const parent = parents.get(topic) ?? "";
    if (folded.has(parent)) ends.set(id, parent);
    else if (folded.has(topic)) ends.set(id, topic);
  }
  return ends;
}

/** Links by their ids, strongest first. */
export function linksOf(counts: ReadonlyMap<string, number>): Link[] {
  return [...counts]
    .map(([id, count]) => {
      const [source, target] = endsOf(id);
      return { id, source, target, count };
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
