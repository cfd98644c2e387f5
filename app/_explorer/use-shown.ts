import { useMemo } from "react";
import { type Shown, shownOf } from "@/lib/explorer/shown/shown";
import type { View } from "@/lib/explorer/state/view";
import type { Loaded } from "./use-atlas";

/** What the map shows; found anew only where something changed that decides it. */
export function useShown({ source, parents }: Loaded, view: View): Shown {
  const { filters, focus, expanded, collapsed } = view;
  return useMemo(
    () => shownOf(source.atlas, { filters, focus, expanded, collapsed }, parents),
    [source, parents, filters, focus, expanded, collapsed],
  );
}
