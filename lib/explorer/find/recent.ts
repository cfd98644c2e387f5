import * as z from "zod/mini";
import { nodeLabel } from "../../contract/shared";

const recentItem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("node"), id: z.string(), label: nodeLabel, name: z.string() }),
  z.object({ kind: z.literal("phrase"), text: z.string() }),
]);
/** Something that was looked for in this browser before. */
export type RecentItem = z.infer<typeof recentItem>;

/** How many are kept. */
const RECENT_LIMIT = 8;

/** Reads what a browser kept; anything else than a list of items is an empty one. */
export function readRecent(stored: string | null): RecentItem[] {
  try {
    return z
      .catch(z.array(recentItem), [])
      .parse(JSON.parse(stored ?? "[]"))
      .slice(0, RECENT_LIMIT);
  } catch {
    return [];
  }
}

/** Puts an item first, once. */
export function withRecent(items: readonly RecentItem[], item: RecentItem): RecentItem[] {
  const key = keyOfRecent(item);
  return [item, ...items.filter((other) => keyOfRecent(other) !== key)].slice(0, RECENT_LIMIT);
}

export const keyOfRecent = (item: RecentItem) => (item.kind === "node" ? item.id : item.text);
