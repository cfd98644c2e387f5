import { useMemo } from "react";
import { focusOf } from "@/lib/explorer/focus";
import type { ExplorerState } from "@/lib/explorer/state/reduce";
import { useWorkspace } from "../_explorer/context";
import { useClusters } from "../_explorer/use-clusters";
import type { MapView } from "./scene";

const NONE: readonly string[] = [];

/** What the map shows of a state; the same object as long as nothing of it changes. */
export function useMapView({ view, hovered }: ExplorerState): MapView {
  const { loaded, shown, theme } = useWorkspace();
  const { source, members } = loaded;
  const { colour, selection, selected, edge, path, topic, pins, positions, collapsed: folded } = view;
  const { links } = shown;
  const { clusterOf, areas: clusters } = useClusters();
  const areas = useMemo(
    () => clusters ?? { drawn: source.topics, order: source.topicOrder, strewn: false },
    [clusters, source],
  );
  const hits = view.hits?.ids ?? NONE;
  const focus = useMemo(
    () => focusOf({ view: { selection, edge, path, topic }, hovered }, source.atlas, { members, links }),
    [selection, edge, path, topic, hovered, source, members, links],
  );
  const standing = useMemo(
    () => ({ theme, colour, clusterOf, areas, shown, folded, links, pins, positions }),
    [theme, colour, clusterOf, areas, shown, folded, links, pins, positions],
  );
  return useMemo(
    () => ({ ...standing, selection, selected, edge, hovered, path, topic, hits, focus }),
    [standing, selection, selected, edge, hovered, path, topic, hits, focus],
  );
}
