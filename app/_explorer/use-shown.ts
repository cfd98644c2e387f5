import { useMemo } from "react";
import { projectedShown } from "@/lib/explorer/shown/projected-shown";
import { type Shown, shownOf } from "@/lib/explorer/shown/shown";
import type { View } from "@/lib/explorer/state/view";
import type { Loaded } from "./use-atlas";

/** What the map shows; found anew only where something changed that decides it. */
export function useShown({ source, parents }: Loaded, view: View): Shown {
  const { filters, focus, expanded, collapsed, projection } = view;
  return useMemo(() => {
    if (projection === null) return shownOf(source.atlas, { filters, focus, expanded, collapsed }, parents);
    // Kinds that are hidden from the map still join what is on it.
    const allKinds = { ...filters, hiddenKinds: [], soloKinds: [] };
    const plain = { filters: allKinds, focus: null, expanded: [], collapsed: [] };
    const passing = shownOf(source.atlas, plain, parents);
    return projectedShown(source.atlas, passing, { projection, focus });
  }, [source, parents, filters, focus, expanded, collapsed, projection]);
}
