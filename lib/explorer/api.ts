import { z } from "zod";
import { AppError, ERROR_CODES } from "../base/errors";
import { type CypherRequest, type CypherResponse, cypherResponse } from "../contract/cypher";
import { decodeMap } from "../contract/graph-codec";
import { type HealthResponse, healthResponse } from "../contract/health";
import { type PathsResponse, pathsResponse, treeResponse } from "../contract/path";
import { type SchemaResponse, schemaResponse } from "../contract/schema";
import { type SearchResponse, searchResponse } from "../contract/search";
import { errorBody } from "../contract/shared";
import { type TopicsResponse, topicsResponse } from "../contract/topic";
import { type Atlas, atlasOf } from "./atlas";
import { en } from "./strings/en";

/** Faults are thrown in English; what shows them may say them in another language. */
const { unreachable: UNREACHABLE, unreadable: UNREADABLE, cancelled: CANCELLED } = en.faults;

const codeOf = z.enum(ERROR_CODES).catch("query_failed");

export async function loadAtlas(signal: AbortSignal): Promise<Atlas> {
  const response = await request("/api/graph", { signal });
  return atlasOf(decodeMap(await response.arrayBuffer()));
}

export function loadHealth(signal: AbortSignal): Promise<HealthResponse> {
  return json(healthResponse, "/api/health", { signal });
}

export function loadTopics(signal: AbortSignal): Promise<TopicsResponse> {
  return json(topicsResponse, "/api/topics", { signal });
}

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

/** The answer of an address by the schema of its route. @throws AppError with a sentence for the user. */
export async function json<T>(schema: z.ZodType<T>, url: string, init: RequestInit): Promise<T> {
  const response = await request(url, init);
  const read = schema.safeParse(await response.json().catch(() => null));
  if (!read.success) throw new AppError("query_failed", UNREADABLE, { cause: read.error });
  return read.data;
}

/** The response of an address. @throws AppError with a sentence for the user where it is no success. */
export async function request(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw new AppError("cancelled", CANCELLED, { cause });
    throw new AppError("store_unavailable", UNREACHABLE, { cause });
  });
  if (response.ok) return response;
  const body = errorBody.safeParse(await response.json().catch(() => null));
  if (!body.success) throw new AppError("query_failed", UNREADABLE);
  const { code, message, issues = [], line, column, hint } = body.data.error;
  const place = line !== undefined && column !== undefined ? { line, column } : undefined;
  throw new AppError(codeOf.parse(code), message, { issues, place, hint });
}
