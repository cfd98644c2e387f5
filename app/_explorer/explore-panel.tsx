import { ArrowRight } from "lucide-react";
import { useMemo, useState } from "react";
import { type Start, startingPoints } from "@/lib/explorer/starts";
import { finestTopics } from "@/lib/explorer/topics";
import type { MapLabel } from "@/lib/model/kinds";
import headings from "../_ui/heading.module.css";
import { NodeRow } from "../_ui/node-row";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./explore-panel.module.css";

/** How many of a kind the list shows. */
const LISTED = 12;

/** What the atlas holds, where to start, and its best connected things. */
export function ExplorePanel() {
  return (
    <div className={styles["panel"]}>
      <Holdings />
      <Starts />
      <Ranking />
    </div>
  );
}

function Holdings() {
  const { source, health, topics } = useWorkspace().loaded;
  const t = useStrings();
  const { counts } = source.atlas;
  const areas = finestTopics(topics).length;
  const kinds = HELD.map((label) => t.words.counted(counts[label], label));
  return (
    <p className={styles["holdings"]}>
      {t.explore.holdings({ kinds, topics: areas, updated: health.updatedAt ?? null })}
    </p>
  );
}

const HELD: readonly MapLabel[] = ["Paper", "Author", "Method", "Benchmark"];

function Starts() {
  const { loaded, dispatch } = useWorkspace();
  const t = useStrings();
  const starts = useMemo(() => startingPoints(loaded.source.atlas, loaded.topics, t), [loaded, t]);
  const begin = (start: Start) => {
    if (start.kind === "node") return dispatch({ type: "select", id: start.id, fly: true });
    if (start.kind === "topic") {
      dispatch({ type: "topic", topic: start.id, members: loaded.members.get(start.id) ?? [] });
      return dispatch({ type: "tab", tab: "topics" });
    }
    if (start.kind === "board") {
      dispatch({ type: "select", id: start.id, fly: true });
      return dispatch({ type: "tab", tab: "leaderboards" });
    }
    dispatch({ type: "end", end: "from", id: start.from });
    dispatch({ type: "end", end: "to", id: start.to });
    dispatch({ type: "tab", tab: "paths" });
  };
  return (
    <section className={headings["section"]} aria-labelledby="starts">
      <h2 id="starts" className={headings["title"]}>
        {t.explore.starts}
      </h2>
      <ul className={styles["starts"]}>
        {starts.map((start) => (
          <li key={start.question}>
            <button type="button" className={styles["start"]} onClick={() => begin(start)}>
              {start.question}
              <ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const RANKED: readonly MapLabel[] = ["Method", "Benchmark", "Model", "Dataset", "Author", "Paper"];

function Ranking() {
  const { loaded, dispatch } = useWorkspace();
  const t = useStrings();
  const [kind, setKind] = useState<MapLabel>("Method");
  const { ranked } = loaded.source.atlas;
  const best = useMemo(() => ranked.filter(({ label }) => label === kind).slice(0, LISTED), [ranked, kind]);
  return (
    <section className={headings["section"]} aria-labelledby="ranking">
      <h2 id="ranking" className={headings["title"]}>
        {t.explore.ranking}
      </h2>
      <div role="radiogroup" aria-label={t.explore.rankingKind} className={styles["kinds"]}>
        {RANKED.map((label) => (
          <label key={label} className={styles["kind"]}>
            <input type="radio" name="ranked" checked={kind === label} onChange={() => setKind(label)} />
            {t.words.kinds[label]}
          </label>
        ))}
      </div>
      <ul className={styles["list"]}>
        {best.map(({ id, label, name, degree }) => (
          <li key={id}>
            <NodeRow
              label={label}
              name={name}
              aside={t.words.links(degree)}
              onClick={() => dispatch({ type: "select", id, fly: true })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
