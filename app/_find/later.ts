import type { CypherResponse } from "@/lib/contract/cypher";
import type { Atlas } from "@/lib/explorer/atlas";
import type { Found } from "@/lib/explorer/find/found";
import type { RecentItem } from "@/lib/explorer/find/recent";

/*
 * What the search box needs only once it is used: what asks the server and reads its answers. It is fetched with the
 * list that hangs under the box.
 */

export async function findAll(text: string, signal: AbortSignal): Promise<Found> {
  const found = await import("@/lib/explorer/find/found");
  return found.findAll(text, signal);
}

/** Ids of what a text finds, best first and at most so many, and how much it finds in all. */
export async function searchAll(
  text: string,
  most: number,
  signal: AbortSignal,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const ask = await import("@/lib/explorer/ask");
  return ask.searchAll(text, most, signal);
}

export async function runCypher(query: string, signal: AbortSignal): Promise<CypherResponse> {
  const ask = await import("@/lib/explorer/ask");
  return ask.runCypher(query, signal);
}

/** Ids of what an answer names first and the map shows. */
export async function hitsOf(answer: CypherResponse, atlas: Atlas): Promise<string[]> {
  const hits = await import("@/lib/explorer/find/answer-hits");
  return hits.hitsOf(answer, atlas);
}

/** Where it cannot be remembered there is nothing to say. */
export function remember(item: RecentItem): void {
  import("./use-recent").then(
    ({ rememberRecent }) => rememberRecent(item),
    () => {},
  );
}
