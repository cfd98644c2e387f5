import { useCallback, useMemo, useReducer, useRef, useState } from "react";
import { type ExplorerState, initialState, reduce } from "@/lib/explorer/state";
import { viewFromSearch } from "@/lib/explorer/url";
import type { MapHandle } from "../_map/create-map";
import headings from "../_ui/heading.module.css";
import { WorkspaceProvider } from "./context";
import { Details } from "./details";
import { Legend } from "./legend";
import { MapControls } from "./map-controls";
import { MapRegion } from "./map-region";
import { SearchBox } from "./search-box";
import { SidePanel } from "./side-panel";
import { StatusLine } from "./status-line";
import { Toolbar } from "./toolbar";
import type { Loaded } from "./use-atlas";
import { useInsets } from "./use-insets";
import { useShortcuts } from "./use-shortcuts";
import { useTheme } from "./use-theme";
import { useUrl } from "./use-url";
import styles from "./workspace.module.css";

function fromAddress({ members }: Loaded): ExplorerState {
  const { view, query, notice } = viewFromSearch(window.location.search);
  const subject = view.selected === null ? members.get(view.topic ?? "") : [view.selected];
  return { ...initialState(view, query, notice), flight: subject ? { ids: subject } : null };
}

/** The page once there is an atlas: the map edge to edge, and what floats on it. */
export function WorkspaceView({ loaded }: { readonly loaded: Loaded }) {
  const [state, dispatch] = useReducer(reduce, loaded, fromAddress);
  const { view, query } = state;
  const [handle, setHandle] = useState<MapHandle | null>(null);
  const [sheet, setSheet] = useState<Sheet>("peek");
  const { mode, theme, setMode } = useTheme();
  const searchField = useRef<HTMLInputElement>(null);
  const insets = useInsets();
  useUrl(view, query);
  useShortcuts(dispatch, searchField);
  const workspace = useMemo(() => ({ loaded, view, query, theme, dispatch }), [loaded, view, query, theme]);
  const grow = useCallback(() => setSheet(nextSheet), []);
  const raise = useCallback(() => setSheet((now) => (now === "peek" ? "half" : now)), []);

  return (
    <WorkspaceProvider value={workspace}>
      <main
        className={styles["workspace"]}
        data-details={view.selected !== null}
        data-tab={view.tab}
        data-sheet={sheet}
      >
        <h1 className={headings["hidden"]}>Paper Atlas</h1>
        <MapRegion state={state} insets={insets.read} handle={handle} onHandle={setHandle} />
        <div className={styles["left"]} ref={insets.left}>
          <SearchBox fieldRef={searchField} />
          <SidePanel onGrow={grow} onOpen={raise} />
          <Legend />
        </div>
        <Toolbar state={state} mode={mode} setMode={setMode} />
        <MapControls handle={handle} running={state.layout === "running"} />
        <div className={styles["right"]} ref={insets.right}>
          {view.selected === null ? null : <Details key={view.selected} id={view.selected} />}
        </div>
        <StatusLine state={state} />
      </main>
    </WorkspaceProvider>
  );
}

type Sheet = "peek" | "half" | "full";

const nextSheet = (sheet: Sheet): Sheet => {
  if (sheet === "peek") return "half";
  return sheet === "half" ? "full" : "peek";
};
