import type { Atlas } from "./atlas";
import { endsOf, type Link } from "./links";
import type { View } from "./state/view";

/** What stands out while the rest steps back. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  /** Whether a relationship between these two ends stands out with them. */
  readonly joins: (source: string, target: string) => boolean;
}

interface FocusSources {
  /** Ids of the nodes of each topic. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Derived connections, which join as relationships do. */
  readonly links: readonly Link[];
}

/** The pointer comes before the path, the path before the selection, the selection before the topic. */
export function focusOf(
  state: {
    readonly view: Pick<View, "selection" | "edge" | "path" | "topic">;
    readonly hovered: string | null;
  },
  atlas: Atlas,
  { members, links }: FocusSources,
): Focus | null {
  const { selection, edge, path, topic } = state.view;
  if (path) return pathFocus(path);
  const centres = state.hovered === null ? selection : [state.hovered];
  const known = centres.filter(
    (id) => atlas.nodes.has(id) || links.some(({ source, target }) => source === id || target === id),
  );
  if (known.length > 0) return starFocus(known, atlas, links);
  if (edge !== null) return pathFocus(endsOf(edge));
  const inTopic = topic === null ? undefined : members.get(topic);
  if (!inTopic) return null;
  const nodes = new Set(inTopic);
  return { nodes, joins: (source, target) => nodes.has(source) && nodes.has(target) };
}

function starFocus(centres: readonly string[], atlas: Atlas, links: readonly Link[]): Focus {
  const middle = new Set(centres);
  const nodes = new Set(centres.flatMap((id) => [id, ...(atlas.neighbours.get(id) ?? [])]));
  for (const { source, target } of links) {
    if (middle.has(source)) nodes.add(target);
    if (middle.has(target)) nodes.add(source);
  }
  return { nodes, joins: (source, target) => middle.has(source) || middle.has(target) };
}

function pathFocus(path: readonly string[]): Focus {
  const pairs = new Set(path.slice(1).flatMap((id, i) => [`${path[i]} ${id}`, `${id} ${path[i]}`]));
  const joins = (source: string, target: string) => pairs.has(`${source} ${target}`);
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
