import { useEffect, useState } from "react";
import { AppError } from "@/lib/base/errors";
import type { HealthResponse } from "@/lib/contract/health";
import type { TopicSummary } from "@/lib/contract/topic";
import { agesOf } from "@/lib/explorer/ages";
import type { Atlas } from "@/lib/explorer/atlas";
import { loadAtlas, loadHealth, loadTopics } from "@/lib/explorer/first-load";
import { topicMembers } from "@/lib/explorer/focus";
import { frameOf } from "@/lib/explorer/frame";
import { type LinkedView, unlinkedView } from "@/lib/explorer/link/opening";
import { en } from "@/lib/explorer/strings/en";
import { finestTopics } from "@/lib/explorer/topics";
import type { MapSource } from "../_map/scene";
import { faultOf } from "./use-request";
import { storedPreferences } from "./use-theme";

/** Everything that is loaded once and then stays. */
export interface Loaded {
  readonly source: MapSource;
  readonly topics: readonly TopicSummary[];
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Topic to its parent topic. */
  readonly parents: ReadonlyMap<string, string | null>;
  readonly health: HealthResponse;
  /** What the address asks for. */
  readonly linked: LinkedView;
}

/** How many answers of the server the page is made from. */
export const PARTS = 3;

export type AtlasState =
  | { readonly status: "loading"; readonly done: number }
  | { readonly status: "failed"; readonly fault: string; readonly noStore: boolean }
  | { readonly status: "ready"; readonly loaded: Loaded };

export function useAtlas(): AtlasState {
  const [state, setState] = useState<AtlasState>({ status: "loading", done: 0 });
  useEffect(() => {
    const abort = new AbortController();
    const step = () => setState((now) => (now.status === "loading" ? { ...now, done: now.done + 1 } : now));
    load(abort.signal, step).then(
      (loaded) => setState({ status: "ready", loaded }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const noStore = error instanceof AppError && error.code === "store_unavailable";
        setState({ status: "failed", fault: faultOf(error), noStore });
      },
    );
    return () => abort.abort();
  }, []);
  return state;
}

async function load(signal: AbortSignal, step: () => void): Promise<Loaded> {
  const counted = async <T>(part: Promise<T>): Promise<T> => {
    const value = await part;
    step();
    return value;
  };
  const [atlas, topics, health, linked] = await Promise.all([
    counted(loadAtlas(signal)),
    counted(loadTopics(signal)),
    counted(loadHealth(signal)),
    readAddress(),
  ]);
  if (atlas.nodes.size === 0) throw new AppError("store_unavailable", en.opening.empty);
  const sorted = topics.toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  const parents = new Map(topics.map(({ id, parent }) => [id, parent]));
  const members = topicMembers(atlas, parents);
  return { source: sourceOf(atlas, sorted, members), topics: sorted, members, parents, health, linked };
}

/** What reads links is fetched where there is one. */
async function readAddress(): Promise<LinkedView> {
  const { search, hash } = window.location;
  if (search === "" && hash === "") return unlinkedView(storedPreferences());
  const { viewFromAddress } = await import("@/lib/explorer/link/read");
  return viewFromAddress(search, hash, storedPreferences());
}

function sourceOf(
  atlas: Atlas,
  topics: readonly TopicSummary[],
  members: ReadonlyMap<string, readonly string[]>,
): MapSource {
  const finest = finestTopics(topics);
  const fine = new Set(finest.map(({ id }) => id));
  const coarse = topics.filter(({ id }) => !fine.has(id));
  const topicOrder = new Map([...finest, ...coarse].map(({ id }, i) => [id, i]));
  const drawn = ({ id, name }: TopicSummary) => ({ id, name, members: members.get(id) ?? [] });
  const frame = frameOf(atlas.nodes.values());
  return {
    atlas,
    frame,
    topics: finest.map(drawn),
    coarse: coarse.map(drawn),
    topicOrder,
    ages: agesOf(atlas),
  };
}
