import { type PhrasesResponse, phrasesResponse, type SearchResponse } from "../../contract/search";
import { json } from "../api";
import { search } from "../ask";

/** Everything that a text finds. */
export interface Found {
  readonly text: string;
  readonly search: SearchResponse;
  readonly phrases: PhrasesResponse;
}

/** Hits that are asked for as one types. */
const HITS = 48;

export async function findAll(text: string, signal: AbortSignal): Promise<Found> {
  const [hits, phrases] = await Promise.all([
    search(text, HITS, signal),
    json(phrasesResponse, `/api/phrases?${new URLSearchParams({ q: text })}`, { signal }),
  ]);
  return { text, search: hits, phrases };
}

type Hit = SearchResponse["hits"][number];

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
