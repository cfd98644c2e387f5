import { ArrowRight } from "lucide-react";
import { useMemo, useState } from "react";
import { type Start, startingPoints } from "@/lib/explorer/starts";
import { COLOUR_MODES } from "@/lib/explorer/state";
import { finestTopics } from "@/lib/explorer/topics";
import { amount, counted, kindTitle, readableDate } from "@/lib/explorer/words";
import type { MapLabel } from "@/lib/model/kinds";
import headings from "../_ui/heading.module.css";
import { NodeRow } from "../_ui/node-row";
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
      <ColourChoice />
      <Ranking />
    </div>
  );
}

function Holdings() {
  const { source, health, topics } = useWorkspace().loaded;
  const { Paper, Author, Method, Benchmark } = source.atlas.counts;
  const areas = finestTopics(topics).length;
  const parts = [counted(Paper, "Paper"), counted(Author, "Author"), counted(Method, "Method")];
  return (
    <p className={styles["holdings"]}>
      {parts.join(", ")} and {counted(Benchmark, "Benchmark")} in {counted(areas, "Topic")}
      {health.updatedAt ? `, read ${readableDate(health.updatedAt)}` : ""}.
    </p>
  );
}

function Starts() {
  const { loaded, dispatch } = useWorkspace();
  const starts = useMemo(() => startingPoints(loaded.source.atlas, loaded.topics), [loaded]);
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
        Start with a question
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

function ColourChoice() {
  const { view, dispatch } = useWorkspace();
  return (
    <fieldset className={styles["choice"]}>
      <legend className={headings["title"]}>Colour the map by</legend>
      <div className={styles["segments"]}>
        {COLOUR_MODES.map((mode) => (
          <label key={mode} className={styles["segment"]}>
            <input
              type="radio"
              name="colour"
              checked={view.colour === mode}
              onChange={() => dispatch({ type: "colour", colour: mode })}
            />
            {mode === "kind" ? "Kind" : "Topic"}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const RANKED: readonly MapLabel[] = ["Method", "Benchmark", "Model", "Dataset", "Author", "Paper"];

function Ranking() {
  const { loaded, dispatch } = useWorkspace();
  const [kind, setKind] = useState<MapLabel>("Method");
  const { ranked } = loaded.source.atlas;
  const best = useMemo(() => ranked.filter(({ label }) => label === kind).slice(0, LISTED), [ranked, kind]);
  return (
    <section className={headings["section"]} aria-labelledby="ranking">
      <h2 id="ranking" className={headings["title"]}>
        Best connected
      </h2>
      <div role="radiogroup" aria-label="Kind of the list" className={styles["kinds"]}>
        {RANKED.map((label) => (
          <label key={label} className={styles["kind"]}>
            <input type="radio" name="ranked" checked={kind === label} onChange={() => setKind(label)} />
            {kindTitle(label)}
          </label>
        ))}
      </div>
      <ul className={styles["list"]}>
        {best.map(({ id, label, name, degree }) => (
          <li key={id}>
            <NodeRow
              label={label}
              name={name}
              aside={amount(degree, "link")}
              onClick={() => dispatch({ type: "select", id, fly: true })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
