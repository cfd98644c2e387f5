import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { GraphStore } from "@/lib/store/port";
import type { StoreContext } from "./store-context";
import { phrasesContract } from "./store-phrases";
import { readingContract } from "./store-reading";
import { valuesContract } from "./store-values";
import { writingContract } from "./store-writing";

/** How the suite gets at one kind of store. */
export interface StoreHarness {
  start(): Promise<void>;
  /** Removes all content and gives a store on what is left. */
  fresh(): Promise<GraphStore>;
  /** One more store on the same content. */
  again(): Promise<GraphStore>;
  stop(): Promise<void>;
}

/** What every store must do; run by one test file per database, which may add groups of its own. */
export function graphStoreContract(
  name: string,
  harness: StoreHarness,
  further: (context: StoreContext) => void = () => {},
): void {
  describe(name, () => {
    const opened: GraphStore[] = [];
    const keep = async (opening: Promise<GraphStore>) => {
      const store = await opening;
      opened.push(store);
      return store;
    };
    let current: GraphStore;
    const context: StoreContext = { store: () => current, again: () => keep(harness.again()) };

    beforeAll(() => harness.start());
    beforeEach(async () => {
      current = await keep(harness.fresh());
      return async () => {
        await Promise.all(opened.splice(0).map((store) => store.close()));
      };
    });
    afterAll(() => harness.stop());

    writingContract(context);
    valuesContract(context);
    readingContract(context);
    phrasesContract(context);
    further(context);
  });
}
