import { useEffect } from "react";
import { addressOf } from "@/lib/explorer/link/write";
import type { View } from "@/lib/explorer/state/view";

/** Keeps the address in step with the view, so that it can be copied or reloaded at any time. */
export function useUrl(view: View, query: string): void {
  useEffect(() => {
    const address = addressOf(view, query);
    const { search, hash, pathname } = window.location;
    if (address !== `${search}${hash}`)
      window.history.replaceState(window.history.state, "", `${pathname}${address}`);
  }, [view, query]);
}
