import dynamic from "next/dynamic";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { focusOf } from "@/lib/explorer/focus";
import type { ExplorerState } from "@/lib/explorer/state/reduce";
import type { Tab } from "@/lib/explorer/state/view";
import { isArrow } from "@/lib/explorer/walk";
import type { MapHandle } from "../_map/create-map";
import type { Insets, MapView } from "../_map/scene";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./workspace.module.css";

/** sigma touches WebGL while it is imported, so it is loaded in the browser only. */
const GraphCanvas = dynamic(() => import("../_map/graph-canvas").then((module) => module.GraphCanvas), {
  ssr: false,
});

interface MapRegionProps {
  readonly state: ExplorerState;
  readonly insets: () => Insets;
  readonly handle: MapHandle | null;
  readonly onHandle: (handle: MapHandle | null) => void;
}

/** The map as one thing to operate by keyboard; its attributes mirror what it shows. */
export function MapRegion({ state, insets, handle, onHandle }: MapRegionProps) {
  const { loaded, dispatch } = useWorkspace();
  const { source } = loaded;
  const view = useMapView(state);
  const { nodeCount, edgeCount } = view.shown;
  useHandle(state, handle);
  const t = useStrings();
  useMiddle(state.view.tab, insets, handle);
  const onKeyDown = useMapKeys(state, handle);
  return (
    <div
      role="application"
      aria-label={t.map.name}
      id="map"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region takes the keyboard itself
      tabIndex={0}
      className={styles["map"]}
      onKeyDown={onKeyDown}
      data-nodes={nodeCount}
      data-edges={edgeCount}
      data-selected={state.view.selected ?? ""}
      data-hovered={state.hovered ?? ""}
      data-layout={state.layout}
      data-ready={handle !== null}
    >
      <GraphCanvas source={source} view={view} insets={insets} dispatch={dispatch} onHandle={onHandle} />
    </div>
  );
}

function useMapView({ view, hovered }: ExplorerState): MapView {
  const { loaded, shown, theme } = useWorkspace();
  const { source, members } = loaded;
  const { colour, selection, selected, edge, path, topic, hits, pins } = view;
  const focus = useMemo(
    () => focusOf({ view: { selection, edge, path, topic }, hovered }, source.atlas, members),
    [selection, edge, path, topic, hovered, source, members],
  );
  return useMemo(
    () => ({ theme, colour, shown, selection, selected, hovered, path, topic, hits, pins, focus }),
    [theme, colour, shown, selection, selected, hovered, path, topic, hits, pins, focus],
  );
}

/** Passes on what the map does rather than shows: where to fly and which positions to take. */
function useHandle({ flight, view }: ExplorerState, handle: MapHandle | null): void {
  useEffect(() => {
    // The panels move first: what is flown to must not land under them.
    const frame = requestAnimationFrame(() => {
      if (flight) handle?.fly(flight.ids);
    });
    return () => cancelAnimationFrame(frame);
  }, [flight, handle]);
  const { positions, pins, camera } = view;
  useEffect(() => handle?.place(positions, pins), [positions, pins, handle]);
  useEffect(() => handle?.look(camera), [camera, handle]);
}

/** Keeps the picture in the middle of the free part when a tool makes its panel wider or narrower. */
function useMiddle(tab: Tab, insets: () => Insets, handle: MapHandle | null): void {
  const before = useRef<{ tab: Tab; left: number } | null>(null);
  useEffect(() => {
    if (!handle) return;
    const { left } = insets();
    const moved = before.current && before.current.tab !== tab ? left - before.current.left : 0;
    before.current = { tab, left };
    if (moved !== 0) handle.shift(moved / 2);
  }, [tab, insets, handle]);
}

const MAP_KEYS: Readonly<Record<string, (handle: MapHandle) => void>> = {
  "+": (handle) => handle.zoom(1),
  "=": (handle) => handle.zoom(1),
  "-": (handle) => handle.zoom(-1),
  "0": (handle) => handle.fly("all"),
  Enter: () => document.getElementById("details")?.focus(),
};

function useMapKeys({ view }: ExplorerState, handle: MapHandle | null) {
  const { dispatch } = useWorkspace();
  return (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !handle) return;
    MAP_KEYS[key]?.(handle);
    if (!isArrow(key)) return;
    event.preventDefault();
    const next = handle.walk(view.selected, key);
    if (next !== null) dispatch({ type: "select", id: next, fly: true });
  };
}
