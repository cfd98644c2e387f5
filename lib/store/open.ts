import type { StoreConfig } from "./config";
import type { GraphStore } from "./port";

/**
 * The store a configuration names, loading only that database's driver. Nothing is connected or read yet, so a store
 * that is empty or out of reach is reported by its first use. `now` dates what is written.
 */
export async function openStore(
  config: StoreConfig,
  now: () => Date = () => new Date(),
): Promise<GraphStore> {
  if (config.store === "neo4j") {
    const { openNeo4jStore } = await import("./neo4j/store");
    return openNeo4jStore(config, now);
  }
  const { openEmbeddedStore } = await import("./embedded/store");
  return openEmbeddedStore(config, now);
}
