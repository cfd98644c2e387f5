import "server-only";
import { AppError } from "../base/errors";
import { type Atlas, indexAtlas } from "../query/atlas";
import { storeConfigFrom } from "../store/config";
import { openStore } from "../store/open";
import type { GraphStore, StoreInfo } from "../store/port";

/** How long an answer about the stored version is believed: a new extraction shows after this at the latest. */
const BELIEVED_MS = 1000;

interface Shared {
  open: () => Promise<GraphStore>;
  store?: Promise<GraphStore> | undefined;
  info?: { readonly at: number; readonly value: Promise<StoreInfo> } | undefined;
  atlas?: { readonly version: string; readonly value: Promise<Atlas> } | undefined;
}

declare global {
  // Kept here and not in the module, which a development server loads again after every edit.
  var paperAtlasStore: Shared | undefined;
}

function shared(): Shared {
  globalThis.paperAtlasStore ??= { open: async () => openStore(storeConfigFrom(process.env)) };
  return globalThis.paperAtlasStore;
}

/** Makes the process use another store from now on: how tests put one of their own under the routes. */
export function useStore(open: () => Promise<GraphStore>): void {
  globalThis.paperAtlasStore = { open };
}

/**
 * Does something with the one store of this process, opening it first where needed.
 * A store that is out of reach is let go, so that the next request tries anew.
 */
export async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const state = shared();
  state.store ??= state.open();
  const opening = state.store;
  try {
    return await work(await opening);
  } catch (error) {
    if (error instanceof AppError && error.code === "store_unavailable") await letGo(state, opening);
    throw error;
  } finally {
    await opening.catch(() => letGo(state, opening));
  }
}

async function letGo(state: Shared, opening: Promise<GraphStore>): Promise<void> {
  if (state.store !== opening) return;
  state.store = undefined;
  state.info = undefined;
  const store = await opening.catch(() => undefined);
  await store?.close().catch(() => undefined);
}

/** What the store says about itself, asked at most once a second. */
export async function storeInfo(): Promise<StoreInfo> {
  const state = shared();
  const now = performance.now();
  if (!state.info || now - state.info.at > BELIEVED_MS)
    state.info = { at: now, value: withStore((store) => store.info()) };
  const { value } = state.info;
  try {
    return await value;
  } catch (error) {
    if (state.info?.value === value) state.info = undefined;
    throw error;
  }
}

/** The index of what is stored now; built anew when the stored version has changed. */
export async function currentAtlas(): Promise<Atlas> {
  const state = shared();
  const { version } = await storeInfo();
  if (state.atlas?.version !== version)
    state.atlas = { version, value: withStore((store) => store.document()).then(indexAtlas) };
  const { value } = state.atlas;
  try {
    return await value;
  } catch (error) {
    if (state.atlas?.value === value) state.atlas = undefined;
    throw error;
  }
}
