import type { NodeLabel } from "../../model/kinds";
import type { Atlas } from "../atlas";
import type { Hits } from "../state/view";

/** The hit after or before the selected one, round and round; the first one where none is selected. */
export function nextHit({ ids }: Hits, selected: string | null, step: 1 | -1): string | null {
  if (ids.length === 0) return null;
  const at = selected === null ? -1 : ids.indexOf(selected);
  const next = at === -1 && step === -1 ? ids.length - 1 : at + step;
  return ids[(next + ids.length) % ids.length] ?? null;
}

/** How many hits there are of each kind, the most frequent first. */
export function hitKinds(
  { ids }: Hits,
  atlas: Atlas,
): { readonly label: NodeLabel; readonly count: number }[] {
  const counts = new Map<NodeLabel, number>();
  for (const id of ids) {
    const label = atlas.nodes.get(id)?.label;
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
