import type { Atlas } from "../atlas";
import type { Shown } from "../shown/shown";
import type { View } from "../state/view";

export const SCOPES = ["selection", "path", "hits", "shown"] as const;
export type ScopeKey = (typeof SCOPES)[number];

/** A part of the view that can be taken away. */
export interface Scope {
  readonly key: ScopeKey;
  /** Ids of all that belongs to it. */
  readonly nodes: ReadonlySet<string>;
  /** Ids of the papers of its lists. */
  readonly papers: readonly string[];
}

/**
 * What can be taken away from a view, what one most likely means first: the selection with what stands beside it,
 * the path, what was found, all that is shown. Nothing that is not shown belongs to any of them.
 */
export function scopesOf(atlas: Atlas, view: View, shown: Shown): Scope[] {
  const isShown = (id: string) => shown.nodes[atlas.nodes.get(id)?.row ?? -1] === 1;
  const scope = (key: ScopeKey, ids: Iterable<string>, cited?: readonly string[]): Scope => {
    const nodes = new Set([...ids].filter(isShown));
    const papers = [...(cited ?? nodes)].filter((id) => nodes.has(id) && isPaper(id));
    return { key, nodes, papers };
  };
  const isPaper = (id: string) => atlas.nodes.get(id)?.label === "Paper";
  const { selection, path, hits } = view;
  const beside = selection.flatMap((id) => [id, ...(atlas.neighbours.get(id) ?? [])]);
  // Whoever selects papers means these, and not those that resemble them.
  const chosen = selection.some(isPaper) ? selection : undefined;
  return [
    ...(selection.length > 0 ? [scope("selection", beside, chosen)] : []),
    ...(path === null ? [] : [scope("path", path)]),
    ...(hits === null ? [] : [scope("hits", hits.ids)]),
    scope("shown", atlas.nodes.keys()),
  ].filter(({ key, nodes }) => key === "shown" || nodes.size > 0);
}
