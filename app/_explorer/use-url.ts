import { useEffect } from "react";
import { addressOf } from "@/lib/explorer/link/write";
import type { View } from "@/lib/explorer/state/view";

/** Browsers take only so many changes of the address (Safari 100 in 30 s): one must pause between them. */
const PAUSE_MS = 200;

/** Keeps the address in step with the view, so that it can be copied or reloaded at any time. */
export function useUrl(view: View, query: string): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      const address = addressOf(view, query);
      const { search, hash, pathname } = window.location;
      if (address !== `${search}${hash}`)
        window.history.replaceState(window.history.state, "", `${pathname}${address}`);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [view, query]);
}
