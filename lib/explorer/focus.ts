import type { Atlas } from "./atlas";
import type { View } from "./state/view";

/** What stands out while the rest steps back. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  /** Whether a relationship between these two ends stands out with them. */
  readonly joins: (source: string, target: string) => boolean;
}

/** The pointer comes before the path, the path before the selection, the selection before the topic. */
export function focusOf(
  state: {
    readonly view: Pick<View, "selection" | "edge" | "path" | "topic">;
    readonly hovered: string | null;
  },
  atlas: Atlas,
  members: ReadonlyMap<string, readonly string[]>,
): Focus | null {
  const { selection, edge, path, topic } = state.view;
  if (path) return pathFocus(path);
  const centres = (state.hovered === null ? selection : [state.hovered]).filter((id) => atlas.nodes.has(id));
  if (centres.length > 0) return starFocus(centres, atlas);
  if (edge !== null) return pathFocus(edge.split("|").filter((_, part) => part !== 1));
  const inTopic = topic === null ? undefined : members.get(topic);
  if (!inTopic) return null;
  const nodes = new Set(inTopic);
  return { nodes, joins: (source, target) => nodes.has(source) && nodes.has(target) };
}

function starFocus(centres: readonly string[], atlas: Atlas): Focus {
  const nodes = new Set(centres.flatMap((id) => [id, ...(atlas.neighbours.get(id) ?? [])]));
  const middle = new Set(centres);
  return { nodes, joins: (source, target) => middle.has(source) || middle.has(target) };
}

function pathFocus(path: readonly string[]): Focus {
  const place = new Map(path.map((id, i) => [id, i]));
  const joins = (source: string, target: string) =>
    Math.abs((place.get(source) ?? -9) - (place.get(target) ?? -19)) === 1;
  return { nodes: new Set(path), joins };
}

/** Ids of the nodes of each topic, and of its parent topic where there is one. */
export function topicMembers(
  atlas: Atlas,
  parents: ReadonlyMap<string, string | null>,
): Map<string, string[]> {
  const members = new Map<string, string[]>();
  const add = (topic: string | null, id: string) => {
    if (topic === null) return;
    const list = members.get(topic);
    if (list) list.push(id);
    else members.set(topic, [id]);
  };
  for (const { id, topic } of atlas.nodes.values()) {
    add(topic, id);
    if (topic !== null) add(parents.get(topic) ?? null, id);
  }
  return members;
}
