import { type CypherRequest, type CypherResponse, cypherResponse } from "../contract/cypher";
import { type PathsResponse, pathsResponse, treeResponse } from "../contract/path";
import { type SchemaResponse, schemaResponse } from "../contract/schema";
import { type SearchResponse, searchResponse } from "../contract/search";
import { json } from "./api";

export function search(q: string, limit: number, signal: AbortSignal): Promise<SearchResponse> {
  return json(searchResponse, `/api/search?${new URLSearchParams({ q, limit: String(limit) })}`, { signal });
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
