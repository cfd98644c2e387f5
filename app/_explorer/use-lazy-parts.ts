import { useEffect } from "react";
import {
  loadDetails,
  loadFiltersPopover,
  loadFindList,
  loadHelpMenu,
  loadKeysSheet,
  loadLeaderboardsPanel,
  loadMapMenu,
  loadPathsPanel,
  loadTakeDialog,
  loadTopicsPanel,
} from "./parts";

/** The console and the charts come when asked for. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  loadFindList,
  loadDetails,
  loadMapMenu,
  loadFiltersPopover,
  loadHelpMenu,
  loadTopicsPanel,
  loadPathsPanel,
  loadLeaderboardsPanel,
  loadKeysSheet,
  loadTakeDialog,
];

/** Fetches the parts one after the other while the page has nothing else to do, so that they open at once. */
export function useLazyParts(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    let left = false;
    const fetchAll = async () => {
      for (const fetchPart of PARTS) {
        await idle();
        if (left) return;
        // Whoever opens the part asks again, and says what is wrong.
        await fetchPart().catch(() => {});
      }
    };
    fetchAll().catch(() => {});
    return () => {
      left = true;
    };
  }, [ready]);
}

/** Not every browser says when it is idle. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(resolve, { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}
