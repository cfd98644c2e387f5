import type { EdgeType } from "../model/kinds";
import type { Atlas, AtlasNode } from "./atlas";

/** What is sent to whoever finds the clusters: the chosen nodes, and plain columns of the links among them. */
export interface ClusterQuestion {
  readonly ids: readonly string[];
  /** Places in `ids`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
  /** 1 is the usual one; more gives more clusters. */
  readonly resolution: number;
}

export interface ClusterAnswer {
  /** Ids of the members of each cluster, the biggest first. */
  readonly clusters: readonly (readonly string[])[];
}

/** A cluster as it is listed: named after its best connected things. */
export interface Cluster {
  readonly name: string;
  readonly ids: readonly string[];
}

/** How strongly a relationship holds its ends together; what is not here pulls with 1. */
const PULL: Partial<Readonly<Record<EdgeType, number>>> = {
  INTRODUCES: 1.5,
  COMPARES_WITH: 0.5,
  ON: 0.3,
  OF: 0.3,
};
const NAMED_AFTER = 2;

/** The nodes asked for (null for all) and the relationships among them; rare things hold more, as for topics. */
export function clusterQuestion(
  atlas: Atlas,
  wanted: readonly string[] | null,
  resolution: number,
): ClusterQuestion {
  const ids = [...new Set(wanted ?? atlas.nodes.keys())].filter((id) => atlas.nodes.has(id));
  const row = new Map(ids.map((id, i) => [id, i]));
  const links = atlas.edges.flatMap(({ source, target, type }) => {
    const [a, b] = [row.get(source.id), row.get(target.id)];
    if (a === undefined || b === undefined) return [];
    return [{ a, b, weight: (PULL[type] ?? 1) / Math.log2(1 + Math.max(source.degree, target.degree, 1)) }];
  });
  return {
    ids,
    source: Uint32Array.from(links, ({ a }) => a),
    target: Uint32Array.from(links, ({ b }) => b),
    weight: Float64Array.from(links, ({ weight }) => weight),
    resolution,
  };
}

/** Names clusters after what has most connections in them, methods before all else. */
export function namedClusters(atlas: Atlas, { clusters }: ClusterAnswer): Cluster[] {
  return clusters.map((ids) => {
    const nodes = ids.flatMap((id) => atlas.nodes.get(id) ?? []);
    const ranked = nodes.toSorted((a, b) => namingRank(b) - namingRank(a) || (a.id < b.id ? -1 : 1));
    const names = ranked.slice(0, NAMED_AFTER).map(({ name }) => name);
    return { ids, name: names.join(" \u00b7 ") };
  });
}

const NAMING: Partial<Readonly<Record<AtlasNode["label"], number>>> = { Method: 3, Paper: 0.2, Result: 0 };

const namingRank = ({ label, degree }: AtlasNode) => degree * (NAMING[label] ?? 1);
