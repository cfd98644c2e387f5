import { useCallback, useMemo, useReducer, useRef, useState } from "react";
import { type ExplorerState, initialState, reduce } from "@/lib/explorer/state/reduce";
import { en } from "@/lib/explorer/strings/en";
import { HitsBar } from "../_find/hits-bar";
import { SearchBox } from "../_find/search-box";
import type { MapHandle } from "../_map/create-map";
import headings from "../_ui/heading.module.css";
import { StringsProvider } from "../_ui/strings";
import { WorkspaceProvider } from "./context";
import { lazyOverlay, lazyPanel } from "./lazy-part";
import { MapControls } from "./map-controls";
import { MapRegion } from "./map-region";
import { Chips } from "./narrow/chips";
import { Legend } from "./narrow/legend";
import { TimeBrush } from "./narrow/time-brush";
import { useNews } from "./narrow/use-news";
import { loadDetails, loadKeysSheet } from "./parts";
import { SidePanel } from "./side-panel";
import { StatusLine } from "./status-line";
import { Toolbar } from "./toolbar";
import type { Loaded } from "./use-atlas";
import { ClustersProvider } from "./use-clusters";
import { useInsets } from "./use-insets";
import { useLanguage } from "./use-language";
import { useLazyParts } from "./use-lazy-parts";
import { useShortcuts } from "./use-shortcuts";
import { useShown } from "./use-shown";
import { useStoredPreferences, useTheme } from "./use-theme";
import { useUrl } from "./use-url";
import styles from "./workspace.module.css";

/** Nothing is selected at first, so what Details needs is loaded once the map stands. */
const Details = lazyPanel(loadDetails);

const KeysSheet = lazyOverlay(loadKeysSheet);

function fromAddress({ members, linked: { view, query, broken } }: Loaded): ExplorerState {
  const subject = view.selection.length === 0 ? members.get(view.topic ?? "") : view.selection;
  // A link that says where it was looked at from needs no flight.
  const flight = subject && view.camera === null ? { ids: subject } : null;
  return { ...initialState(view, query, broken ? en.faults.brokenLink : ""), flight };
}

/** The page once there is an atlas: the map edge to edge, and what floats on it. */
export function WorkspaceView({ loaded }: { readonly loaded: Loaded }) {
  const [state, dispatch] = useReducer(reduce, loaded, fromAddress);
  const { view, query, start } = state;
  const [handle, setHandle] = useState<MapHandle | null>(null);
  const [absent, setAbsent] = useState(false);
  const [sheet, setSheet] = useState<Sheet>("peek");
  const theme = useTheme(view.theme);
  const strings = useLanguage(view.language);
  const shown = useShown(loaded, view);
  const news = useNews(loaded.source.atlas);
  const searchField = useRef<HTMLInputElement>(null);
  const insets = useInsets();
  useUrl(view, query);
  useStoredPreferences(view);
  useLazyParts(handle !== null);
  const [keys, setKeys] = useState(false);
  const explain = useCallback(() => setKeys(true), []);
  useShortcuts({ dispatch, searchField, explain });
  const workspace = useMemo(
    () => ({ loaded, view, shown, query, theme, start, dispatch }),
    [loaded, view, shown, query, theme, start],
  );
  const grow = useCallback(() => setSheet(nextSheet), []);
  const raise = useCallback(() => setSheet((now) => (now === "peek" ? "half" : now)), []);

  return (
    <StringsProvider value={strings}>
      <WorkspaceProvider value={workspace}>
        <ClustersProvider atlas={loaded.source.atlas}>
          <main
            className={styles["workspace"]}
            data-details={view.selected !== null || view.edge !== null}
            data-tab={view.tab}
            data-sheet={sheet}
          >
            <h1 className={headings["hidden"]}>{strings.title}</h1>
            <div className={styles["left"]} ref={insets.left}>
              <SearchBox fieldRef={searchField} />
              <HitsBar />
              <SidePanel onGrow={grow} onOpen={raise} />
              <Legend />
            </div>
            <MapRegion
              state={state}
              insets={insets.read}
              {...{ handle, absent }}
              onHandle={setHandle}
              onAbsent={setAbsent}
              onList={raise}
            />
            <Chips news={news} />
            <div className={styles["foot"]}>
              <TimeBrush ref={insets.foot} />
            </div>
            <Toolbar state={state} handle={handle} onKeys={explain} />
            {absent ? null : <MapControls handle={handle} running={state.layout === "running"} />}
            <div className={styles["right"]} ref={insets.right}>
              {view.selected === null && view.edge === null ? null : <Details />}
            </div>
            <StatusLine state={state} />
            {keys ? <KeysSheet onClose={() => setKeys(false)} /> : null}
          </main>
        </ClustersProvider>
      </WorkspaceProvider>
    </StringsProvider>
  );
}

type Sheet = "peek" | "half" | "full";

const nextSheet = (sheet: Sheet): Sheet => {
  if (sheet === "peek") return "half";
  return sheet === "half" ? "full" : "peek";
};
