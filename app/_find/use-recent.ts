import { useState } from "react";
import { type RecentItem, readRecent, withRecent } from "@/lib/explorer/find/recent";

const KEY = "paper-atlas-recent";

/** What was looked for in this browser, the latest first. */
export function useRecent(): readonly RecentItem[] {
  const [items] = useState(() => readRecent(window.localStorage.getItem(KEY)));
  return items;
}

/** Adds to what was looked for in this browser. */
export function rememberRecent(item: RecentItem): void {
  const next = withRecent(readRecent(window.localStorage.getItem(KEY)), item);
  window.localStorage.setItem(KEY, JSON.stringify(next));
}
