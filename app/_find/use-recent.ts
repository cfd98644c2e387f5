import { useCallback, useState } from "react";
import { type RecentItem, readRecent, withRecent } from "@/lib/explorer/find/recent";

const KEY = "paper-atlas-recent";

/** What was looked for in this browser, the latest first, and a way to add to it. */
export function useRecent(): readonly [readonly RecentItem[], (item: RecentItem) => void] {
  const [items, setItems] = useState(() => readRecent(window.localStorage.getItem(KEY)));
  const add = useCallback((item: RecentItem) => {
    const next = withRecent(readRecent(window.localStorage.getItem(KEY)), item);
    window.localStorage.setItem(KEY, JSON.stringify(next));
    setItems(next);
  }, []);
  return [items, add];
}
