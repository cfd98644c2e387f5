import { type Atlas, indexAtlas } from "@/lib/query/atlas";
import { storeConfigFrom } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import type { GraphStore } from "@/lib/store/port";

/** Does something with the store that the environment names, and closes it whatever happens. */
export async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(storeConfigFrom(process.env));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Answers from the index of what is stored. */
export function withAtlas<T>(answer: (atlas: Atlas) => T): Promise<T> {
  return withStore(async (store) => answer(indexAtlas(await store.document())));
}
