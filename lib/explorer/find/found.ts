import type { Phrase } from "../../contract/phrase";
import { type PhrasesResponse, phrasesResponse, type SearchResponse } from "../../contract/search";
import { json, search } from "../api";
import { type Command, namedCommand } from "./commands";

/** Everything that a text finds. */
export interface Found {
  readonly text: string;
  readonly search: SearchResponse;
  readonly phrases: PhrasesResponse;
}

/** Hits that are asked for as one types. */
const HITS = 48;
/** From this score on a name was typed in full, give or take a letter. */
const WHOLE_NAME = 400;

export async function findAll(text: string, signal: AbortSignal): Promise<Found> {
  const [hits, phrases] = await Promise.all([
    search(text, HITS, signal),
    json(phrasesResponse, `/api/phrases?${new URLSearchParams({ q: text })}`, { signal }),
  ]);
  return { text, search: hits, phrases };
}

type Hit = SearchResponse["hits"][number];

export type Best =
  | { readonly kind: "phrase"; readonly phrase: Phrase }
  | { readonly kind: "command"; readonly command: Command }
  | { readonly kind: "node"; readonly hit: Hit };

/**
 * What Enter takes: a thing that was named in full, then a phrase, then a command all of whose words were meant,
 * then the best hit.
 */
export function bestOf(
  { text, search: { hits }, phrases }: Found,
  commands: readonly Command[],
): Best | null {
  const [hit] = hits;
  if (hit && hit.score >= WHOLE_NAME) return { kind: "node", hit };
  if (phrases.reading) return { kind: "phrase", phrase: phrases.reading };
  const command = namedCommand(commands, text);
  if (command) return { kind: "command", command };
  return hit ? { kind: "node", hit } : null;
}

export interface HitGroup {
  readonly label: Hit["node"]["label"];
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** Hits of one kind that are listed. */
const LISTED = 6;

/** Hits by kind, the kind of the best one first. */
export function groupsOf({ hits, kinds }: SearchResponse): HitGroup[] {
  const labels = [...new Set(hits.map(({ node }) => node.label))];
  return labels.map((label) => ({
    label,
    hits: hits.filter(({ node }) => node.label === label).slice(0, LISTED),
    total: kinds.find((kind) => kind.label === label)?.total ?? 0,
  }));
}
