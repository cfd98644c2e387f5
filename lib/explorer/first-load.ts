import { AppError } from "../base/errors";
import { decodeMap } from "../contract/graph-codec";
import type { HealthResponse } from "../contract/health";
import { isHealth, isTopics } from "../contract/light";
import type { TopicSummary } from "../contract/topic";
import { request } from "./api";
import { type Atlas, atlasOf } from "./atlas";
import { en } from "./strings/en";

export async function loadAtlas(signal: AbortSignal): Promise<Atlas> {
  const response = await request("/api/graph", { signal });
  return atlasOf(decodeMap(await response.arrayBuffer()));
}

export function loadHealth(signal: AbortSignal): Promise<HealthResponse> {
  return checked("/api/health", isHealth, signal);
}

export async function loadTopics(signal: AbortSignal): Promise<readonly TopicSummary[]> {
  return (await checked("/api/topics", isTopics, signal)).topics;
}

/** The answer of an address. @throws AppError with a sentence for the user. */
async function checked<T>(url: string, is: (value: unknown) => value is T, signal: AbortSignal): Promise<T> {
  const response = await request(url, { signal });
  const value: unknown = await response.json().catch(() => null);
  if (!is(value)) throw new AppError("query_failed", en.faults.unreadable);
  return value;
}
