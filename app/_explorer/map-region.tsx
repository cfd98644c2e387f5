import dynamic from "next/dynamic";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { opening } from "@/lib/explorer/node-menu";
import type { ExplorerState } from "@/lib/explorer/state/reduce";
import type { Tab } from "@/lib/explorer/state/view";
import type { MapHandle } from "../_map/create-map";
import { FocusBar } from "../_map/focus-bar";
import type { MenuRequest } from "../_map/hands";
import bars from "../_map/map-bars.module.css";
import { Minimap } from "../_map/minimap-view";
import { NoMap } from "../_map/no-map";
import type { Insets } from "../_map/scene";
import { SelectionBar } from "../_map/selection-bar";
import { useMapKeys } from "../_map/use-map-keys";
import { useMapView } from "../_map/use-map-view";
import { useSay } from "../_map/use-say";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import { lazyOverlay } from "./lazy-part";
import { loadGraphCanvas, loadMapMenu } from "./parts";
import styles from "./workspace.module.css";

/** The renderer touches WebGL while it is imported, so it is loaded in the browser only. */
const GraphCanvas = dynamic(loadGraphCanvas, { ssr: false });
const MapMenu = lazyOverlay(loadMapMenu);

interface MapRegionProps {
  readonly state: ExplorerState;
  readonly insets: () => Insets;
  readonly handle: MapHandle | null;
  readonly onHandle: (handle: MapHandle | null) => void;
  /** The browser cannot draw the map. */
  readonly absent: boolean;
  readonly onAbsent: (absent: boolean) => void;
  /** Makes room for the list that stands in for the map. */
  readonly onList: () => void;
}

/** The map as one thing to operate by keyboard; its attributes mirror what it shows. */
export function MapRegion(props: MapRegionProps) {
  const { state, insets, handle, onHandle, absent, onAbsent, onList } = props;
  const { loaded, view, shown, dispatch } = useWorkspace();
  const { source } = loaded;
  const t = useStrings();
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const open = (id: string) => {
    for (const action of opening({ atlas: source.atlas, view, shown }, id)) dispatch(action);
  };
  const strip = useRef<HTMLDivElement>(null);
  const free = useFree(insets, strip);
  const mapView = useMapView(state);
  const say = useSay();
  useHandle(state, handle);
  useMiddle(view.tab, insets, handle);
  const onKeyDown = useMapKeys({ handle, open, menu: setMenu });
  const showList = () => {
    dispatch({ type: "tab", tab: "explore" });
    onList();
    requestAnimationFrame(() => document.getElementById("ranking")?.focus());
  };
  return (
    <>
      <div
        role="application"
        aria-label={t.map.name}
        id="map"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region takes the keyboard itself
        tabIndex={0}
        className={styles["map"]}
        onKeyDown={onKeyDown}
        data-nodes={shown.nodeCount}
        data-edges={shown.edgeCount}
        data-selected={view.selected ?? ""}
        data-selection={view.selection.length}
        data-edge={view.edge ?? ""}
        data-pins={view.pins.length}
        data-hovered={state.hovered ?? ""}
        data-layout={state.layout}
        data-ready={handle !== null}
      >
        <GraphCanvas
          source={source}
          view={mapView}
          insets={free}
          dispatch={dispatch}
          onHandle={onHandle}
          onAbsent={onAbsent}
          menu={setMenu}
          open={open}
          say={say}
        />
      </div>
      <div className={bars["bars"]} ref={strip}>
        <FocusBar />
        <SelectionBar />
      </div>
      {absent ? <NoMap onList={showList} /> : <Minimap handle={handle} />}
      {menu ? (
        <MapMenu
          key={`${menu.id} ${menu.x} ${menu.y}`}
          request={menu}
          handle={handle}
          onClose={() => setMenu(null)}
        />
      ) : null}
    </>
  );
}

/** What panels leave free of the map, the bars over its foot taken off. */
function useFree(insets: () => Insets, strip: RefObject<HTMLDivElement | null>): () => Insets {
  return useCallback(() => {
    const covered = insets();
    const top = strip.current?.childElementCount ? strip.current.getBoundingClientRect().top : null;
    return top === null
      ? covered
      : { ...covered, bottom: Math.max(covered.bottom, window.innerHeight - top) };
  }, [insets, strip]);
}

/** Passes on what the map does rather than shows: where to fly and from where to look. */
function useHandle({ flight, view }: ExplorerState, handle: MapHandle | null): void {
  useEffect(() => {
    // The panels move first: what is flown to must not land under them.
    const frame = requestAnimationFrame(() => {
      if (flight) handle?.fly(flight.ids);
    });
    return () => cancelAnimationFrame(frame);
  }, [flight, handle]);
  useEffect(() => handle?.look(view.camera), [view.camera, handle]);
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
