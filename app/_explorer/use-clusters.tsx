import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Atlas } from "@/lib/explorer/atlas";
import { type Cluster, type ClusterAnswer, clusterQuestion, namedClusters } from "@/lib/explorer/clusters";
import type { Areas } from "../_map/scene";

/** What is clustered: the whole map, what is selected, or the answer to a query. */
export interface ClusterScope {
  readonly kind: "all" | "selection" | "result";
  /** Null for the whole map. */
  readonly ids: readonly string[] | null;
}

interface Clusters {
  readonly scope: ClusterScope | null;
  readonly resolution: number;
  readonly busy: boolean;
  readonly found: readonly Cluster[];
  /** Number of the cluster of each node; null where none are shown. */
  readonly clusterOf: ReadonlyMap<string, number> | null;
  /** The clusters as the areas of a map; null where none are shown. */
  readonly areas: Areas | null;
  readonly show: (scope: ClusterScope | null) => void;
  readonly setResolution: (resolution: number) => void;
}

const ClustersContext = createContext<Clusters | null>(null);

/** Clusters are a way of looking: they belong to the page, never to the atlas or a link. */
export function useClusters(): Clusters {
  const clusters = useContext(ClustersContext);
  if (!clusters) throw new Error("This part of the page stands outside of the workspace.");
  return clusters;
}

interface Answered {
  readonly answer: ClusterAnswer;
  readonly scope: ClusterScope;
  readonly resolution: number;
}

interface ClustersProviderProps {
  readonly atlas: Atlas;
  readonly children: ReactNode;
}

function areasOf(found: readonly Cluster[]): Areas {
  const drawn = found.map(({ name, ids }, i) => ({ id: `cluster:${i}`, name, members: ids }));
  return { drawn, order: new Map(drawn.map(({ id }, i) => [id, i])), strewn: true };
}

export function ClustersProvider({ atlas, children }: ClustersProviderProps) {
  const [scope, setScope] = useState<ClusterScope | null>(null);
  const [resolution, setResolution] = useState(1);
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    if (!scope) return;
    const worker = new Worker(new URL("./clusters.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<ClusterAnswer>) =>
      setAnswered({ answer: data, scope, resolution });
    worker.postMessage(clusterQuestion(atlas, scope.ids, resolution));
    return () => worker.terminate();
  }, [atlas, scope, resolution]);
  const shown = answered && answered.scope === scope ? answered : null;
  const found = useMemo(() => (shown ? namedClusters(atlas, shown.answer) : []), [atlas, shown]);
  const busy = scope !== null && shown?.resolution !== resolution;
  const clusters = useMemo<Clusters>(
    () => ({
      scope,
      resolution,
      found,
      busy,
      clusterOf: shown ? new Map(found.flatMap(({ ids }, i) => ids.map((id) => [id, i]))) : null,
      areas: shown ? areasOf(found) : null,
      show: setScope,
      setResolution,
    }),
    [scope, resolution, found, shown, busy],
  );
  return <ClustersContext value={clusters}>{children}</ClustersContext>;
}
