import { type Atlas, indexAtlas } from "../query/atlas";
import type { GraphStore } from "../store/port";

/** What the tools answer from. */
export interface Source {
  readonly store: GraphStore;
  /** The index of what is stored now; built anew when the stored version has changed. */
  atlas(): Promise<Atlas>;
}

export function sourceOver(store: GraphStore): Source {
  let known: { readonly version: string; readonly atlas: Promise<Atlas> } | undefined;
  return {
    store,
    atlas: async () => {
      const { version } = await store.info();
      if (known?.version !== version) known = { version, atlas: store.document().then(indexAtlas) };
      const { atlas } = known;
      try {
        return await atlas;
      } catch (error) {
        if (known?.atlas === atlas) known = undefined;
        throw error;
      }
    },
  };
}
