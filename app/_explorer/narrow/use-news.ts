import { useEffect, useState } from "react";
import { isoOf } from "@/lib/base/days";
import type { Atlas } from "@/lib/explorer/atlas";
import { newestListing, papersSince } from "@/lib/explorer/shown/timeline";

/** What digests brought since the last visit. */
export interface News {
  /** ISO date of the newest digest that was there at the last visit. */
  readonly since: string;
  readonly papers: number;
}

const SEEN = "paper-atlas-seen";
const ISO = /^\d{4}-\d\d-\d\d$/u;

/** The date kept at the last visit; within one visit, which reloads do not end, that before it. */
function lastVisit(): string | null {
  const kept = window.sessionStorage.getItem(SEEN) ?? window.localStorage.getItem(SEEN);
  return kept !== null && ISO.test(kept) ? kept : null;
}

/** Compares the newest digest with that of the last visit, and remembers it for the next. */
export function useNews(atlas: Atlas): News | null {
  const [since] = useState(lastVisit);
  useEffect(() => {
    const newest = newestListing(atlas);
    if (newest === 0) return;
    window.sessionStorage.setItem(SEEN, since ?? isoOf(newest));
    window.localStorage.setItem(SEEN, isoOf(newest));
  }, [atlas, since]);
  const papers = since === null ? 0 : papersSince(atlas, since);
  return since === null || papers === 0 ? null : { since, papers };
}
