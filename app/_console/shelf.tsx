import { Tab, TabList, TabPanel, TabProvider } from "@ariakit/react";
import { useEffect, useState } from "react";
import { CardList } from "./cards/card-list";
import { useConsole } from "./context";
import { ExampleList } from "./keep/example-list";
import { HistoryList } from "./keep/history-list";
import { SavedList } from "./keep/saved-list";
import styles from "./shelf.module.css";

const SHELVES = ["results", "examples", "history", "saved"] as const;
type ShelfName = (typeof SHELVES)[number];

const PANELS = { results: CardList, examples: ExampleList, history: HistoryList, saved: SavedList } as const;

/** What lies below the editor: answers, examples, history, saved queries. A new answer comes to the front. */
export function Shelf() {
  const { words, cards, kept } = useConsole();
  const [shelf, setShelf] = useState<ShelfName>(cards.cards.length > 0 ? "results" : "examples");
  const newest = cards.cards[0]?.id;
  useEffect(() => {
    if (newest !== undefined) setShelf("results");
  }, [newest]);
  const counts = { results: cards.cards.length, examples: 0, history: 0, saved: kept.saved.length };
  return (
    <TabProvider
      selectedId={`console-${shelf}`}
      setSelectedId={(id) => setShelf(SHELVES.find((name) => id === `console-${name}`) ?? shelf)}
      selectOnMove={false}
    >
      <div className={styles["shelf"]}>
        <TabList aria-label={words.shelf} className={styles["tabs"]}>
          {SHELVES.map((name) => (
            <Tab key={name} id={`console-${name}`} className={styles["tab"]}>
              {words[name]}
              {counts[name] > 0 ? <span className={styles["count"]}>{counts[name]}</span> : null}
            </Tab>
          ))}
        </TabList>
        {SHELVES.map((name) => {
          const Panel = PANELS[name];
          return (
            <TabPanel
              key={name}
              tabId={`console-${name}`}
              className={styles["panel"]}
              unmountOnHide={name !== "results"}
            >
              <Panel />
            </TabPanel>
          );
        })}
      </div>
    </TabProvider>
  );
}
