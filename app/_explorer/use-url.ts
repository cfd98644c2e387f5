import { useEffect } from "react";
import type { View } from "@/lib/explorer/state";
import { searchFromView } from "@/lib/explorer/url";

/** Keeps the address in step with the view, so that it can be copied or reloaded at any time. */
export function useUrl(view: View, query: string): void {
  useEffect(() => {
    const search = searchFromView(view, query);
    if (search !== window.location.search)
      window.history.replaceState(window.history.state, "", `${window.location.pathname}${search}`);
  }, [view, query]);
}
