import type { NodeSummary } from "../../contract/shared";
import { bridgesResponse } from "../../contract/topic";
import { json } from "../api";

/** A paper or a method that ties a topic to another, each with its share in all that the thing is tied to. */
export interface Bridge {
  readonly node: NodeSummary;
  readonly own: number;
  readonly other: { readonly id: string; readonly name: string; readonly share: number };
}

/** How many are loaded. */
const MOST = 30;

/** What ties a topic to others, in the server's order. */
export async function loadBridges(topic: string, signal: AbortSignal): Promise<readonly Bridge[]> {
  const asked = new URLSearchParams({ between: topic, limit: String(MOST) });
  const { bridges } = await json(bridgesResponse, `/api/topics/bridges?${asked}`, { signal });
  return bridges.flatMap(({ node, topics }) => {
    const other = topics.find(({ id }) => id !== topic);
    const own = topics.find(({ id }) => id === topic);
    return own && other ? [{ node, own: own.share, other }] : [];
  });
}
