import type { Atlas } from "./atlas";
import type { ExplorerState } from "./state";

/** What stands out while the rest steps back. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  /** Whether a relationship between these two ends stands out with them. */
  readonly joins: (source: string, target: string) => boolean;
}

/** The pointer comes before the path, the path before the selection, the selection before the topic. */
export function focusOf(
  state: Pick<ExplorerState, "view" | "hovered">,
  atlas: Atlas,
  members: ReadonlyMap<string, readonly string[]>,
): Focus | null {
  const { selected, path, topic } = state.view;
  if (path) return pathFocus(path);
  const centre = state.hovered ?? selected;
  if (centre !== null && atlas.nodes.has(centre)) return starFocus(centre, atlas);
  const inTopic = topic === null ? undefined : members.get(topic);
  if (!inTopic) return null;
  const nodes = new Set(inTopic);
  return { nodes, joins: (source, target) => nodes.has(source) && nodes.has(target) };
}

function starFocus(centre: string, atlas: Atlas): Focus {
  const nodes = new Set([centre, ...(atlas.neighbours.get(centre) ?? [])]);
  return { nodes, joins: (source, target) => source === centre || target === centre };
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
