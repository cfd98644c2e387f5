import { Tab, TabList, TabPanel, TabProvider } from "@ariakit/react";
import { ChevronsDownUp, ChevronsUpDown, GripHorizontal } from "lucide-react";
import dynamic from "next/dynamic";
import { type ComponentType, useState } from "react";
import { TABS, type Tab as TabName } from "@/lib/explorer/state/view";
import { IconButton } from "../_ui/icon-button";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import { CypherPanel } from "./cypher-panel";
import { ExplorePanel } from "./explore-panel";
import styles from "./side-panel.module.css";

/** Panels that are heavy, and that few visits begin with, are loaded when they are opened. */
const LeaderboardsPanel = dynamic(
  () => import("../_board/leaderboards-panel").then((module) => module.LeaderboardsPanel),
  { ssr: false },
);

const PathsPanel = dynamic(() => import("./paths-panel").then((module) => module.PathsPanel), { ssr: false });
const TopicsPanel = dynamic(() => import("./topics/topics-panel").then((module) => module.TopicsPanel), {
  ssr: false,
});

const PANELS: Readonly<Record<TabName, ComponentType>> = {
  explore: ExplorePanel,
  topics: TopicsPanel,
  paths: PathsPanel,
  leaderboards: LeaderboardsPanel,
  cypher: CypherPanel,
};

const isTab = (id: string | null | undefined): id is TabName => TABS.some((tab) => tab === id);

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
  const choose = (id: string | null | undefined) => {
    setOpen(true);
    if (isTab(id)) dispatch({ type: "tab", tab: id });
  };
  return (
    <section className={styles["panel"]} data-open={open} aria-label={t.tools.name}>
      <button type="button" className={styles["grip"]} onClick={onGrow} aria-label={t.tools.height}>
        <GripHorizontal size={20} aria-hidden="true" />
      </button>
      <TabProvider selectedId={view.tab} setSelectedId={choose} selectOnMove={false}>
        <div className={styles["head"]}>
          <TabList aria-label={t.tools.name} className={styles["tabs"]}>
            {TABS.map((tab) => (
              <Tab key={tab} id={tab} className={styles["tab"]} onClick={onOpen}>
                {t.tools.tabs[tab]}
              </Tab>
            ))}
          </TabList>
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
            <TabPanel key={tab} tabId={tab} className={styles["body"]}>
              {opened.has(tab) ? <Panel /> : null}
            </TabPanel>
          );
        })}
      </TabProvider>
    </section>
  );
}

/** The tools that were opened so far: the others are not made yet. */
function useOpened(tab: TabName): ReadonlySet<TabName> {
  const [opened, setOpened] = useState<ReadonlySet<TabName>>(new Set([tab]));
  if (!opened.has(tab)) setOpened(new Set([...opened, tab]));
  return opened;
}
