import { ChevronsDownUp, ChevronsUpDown, GripHorizontal } from "lucide-react";
import { type ComponentType, useState } from "react";
import { TABS, type Tab as TabName } from "@/lib/explorer/state/view";
import { IconButton } from "../_ui/icon-button";
import { useStrings } from "../_ui/strings";
import { TabPanel, Tabs } from "../_ui/tabs";
import { useWorkspace } from "./context";
import { ExplorePanel } from "./explore-panel";
import { lazyPanel } from "./lazy-part";
import { loadConsole, loadLeaderboardsPanel, loadPathsPanel, loadTopicsPanel } from "./parts";
import styles from "./side-panel.module.css";

/** Panels that are heavy, and that few visits begin with, are loaded when they are opened. */
const ConsolePanel = lazyPanel(loadConsole);
const LeaderboardsPanel = lazyPanel(loadLeaderboardsPanel);
const PathsPanel = lazyPanel(loadPathsPanel);
const TopicsPanel = lazyPanel(loadTopicsPanel);

const PANELS: Readonly<Record<TabName, ComponentType>> = {
  explore: ExplorePanel,
  topics: TopicsPanel,
  paths: PathsPanel,
  leaderboards: LeaderboardsPanel,
  cypher: ConsolePanel,
};

interface SidePanelProps {
  /** Steps through the heights that the panel has on a narrow window. */
  readonly onGrow: () => void;
  /** A tool was asked for: it wants at least half of a narrow window. */
  readonly onOpen: () => void;
}

/** The working panel: five tools, one at a time, each keeping what it found while another is open. */
export function SidePanel({ onGrow, onOpen }: SidePanelProps) {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const [open, setOpen] = useState(true);
  const opened = useOpened(view.tab);
  const choose = (tab: TabName) => {
    setOpen(true);
    onOpen();
    if (tab !== view.tab) dispatch({ type: "tab", tab });
  };
  return (
    <section className={styles["panel"]} data-open={open} aria-label={t.tools.name}>
      <button type="button" className={styles["grip"]} onClick={onGrow} aria-label={t.tools.height}>
        <GripHorizontal size={20} aria-hidden="true" />
      </button>
      <div className={styles["head"]}>
        <Tabs
          label={t.tools.name}
          names={TABS}
          selected={view.tab}
          onSelect={choose}
          prefix="tool"
          className={styles["tabs"]}
          tabClassName={styles["tab"]}
        >
          {(tab) => t.tools.tabs[tab]}
        </Tabs>
        <span className={styles["fold"]}>
          <IconButton
            label={open ? t.tools.fold : t.tools.open}
            icon={open ? ChevronsDownUp : ChevronsUpDown}
            onClick={() => setOpen(!open)}
          />
        </span>
      </div>
      {TABS.map((tab) => {
        const Panel = PANELS[tab];
        return (
          <TabPanel key={tab} prefix="tool" name={tab} selected={tab === view.tab} className={styles["body"]}>
            {opened.has(tab) ? <Panel /> : null}
          </TabPanel>
        );
      })}
    </section>
  );
}

/** The tools that were opened so far: the others are not made yet. */
function useOpened(tab: TabName): ReadonlySet<TabName> {
  const [opened, setOpened] = useState<ReadonlySet<TabName>>(new Set([tab]));
  if (!opened.has(tab)) setOpened(new Set([...opened, tab]));
  return opened;
}
