import { type CypherRequest, type CypherResponse, cypherResponse } from "../contract/cypher";
import { type PathsResponse, pathsResponse, treeResponse } from "../contract/path";
import { type SchemaResponse, schemaResponse } from "../contract/schema";
import { type SearchResponse, searchResponse } from "../contract/search";
import { json } from "./api";

export function search(
  q: string,
  limit: number,
  signal: AbortSignal,
  cursor?: string,
): Promise<SearchResponse> {
  const of = new URLSearchParams({ q, limit: String(limit), ...(cursor ? { cursor } : {}) });
  return json(searchResponse, `/api/search?${of}`, { signal });
}

/** As many hits as one answer may hold. */
const PAGE = 200;

/** Ids of what a text finds, best first and at most so many, page by page, and how much it finds in all. */
export async function searchAll(
  q: string,
  most: number,
  signal: AbortSignal,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  let { hits, next, total } = await search(q, PAGE, signal);
  const ids = hits.map(({ node }) => node.id);
  while (next && ids.length < most) {
    ({ hits, next, total } = await search(q, PAGE, signal, next));
    ids.push(...hits.map(({ node }) => node.id));
  }
  return { ids: ids.slice(0, most), total };
}

/** Asks what `pathAddress` makes of a question; a tree is answered as the one path there is. */
export async function findPaths(address: string, signal: AbortSignal): Promise<PathsResponse> {
  if (!address.startsWith(TREE_ADDRESS)) return json(pathsResponse, address, { signal });
  const { tree, nearest } = await json(treeResponse, address, { signal });
  return { paths: tree ? [tree] : [], ...(nearest ? { nearest } : {}) };
}

const TREE_ADDRESS = "/api/paths/tree?";

export function loadSchema(signal: AbortSignal): Promise<SchemaResponse> {
  return json(schemaResponse, "/api/schema", { signal });
}

/** Runs a statement; the signal ends it on the server too. */
export function runCypher(
  query: string,
  signal: AbortSignal,
  params?: CypherRequest["params"],
): Promise<CypherResponse> {
  const headers = { "content-type": "application/json" };
  return json(cypherResponse, "/api/cypher", {
    method: "POST",
    headers,
    body: JSON.stringify({ query, params }),
    signal,
  });
}
