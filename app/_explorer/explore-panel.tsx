import { ArrowRight } from "lucide-react";
import { useMemo, useState } from "react";
import { isoOf } from "@/lib/base/days";
import type { Atlas } from "@/lib/explorer/atlas";
import { isShown } from "@/lib/explorer/shown/shown";
import { type Start, startingPoints } from "@/lib/explorer/starts";
import { finestTopics } from "@/lib/explorer/topics";
import type { MapLabel } from "@/lib/model/kinds";
import headings from "../_ui/heading.module.css";
import { NodeRow } from "../_ui/node-row";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./explore-panel.module.css";

/** How many of a kind the list shows at first, and how many more at a time. */
const LISTED = 12;
const MORE = 100;

/** What the atlas holds and where to start, until one has; and what the map shows, as a list. */
export function ExplorePanel() {
  const { start } = useWorkspace();
  return (
    <div className={styles["panel"]}>
      {start ? (
        <>
          <Holdings />
          <Starts />
        </>
      ) : null}
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
      {t.explore.holdings({
        kinds,
        topics: areas,
        digests: source.atlas.digests,
        newest: newestDay(source.atlas),
        updated: health.updatedAt ?? null,
      })}
    </p>
  );
}

/** The day of the newest digest, where digests have one. */
function newestDay({ nodes }: Atlas): string | null {
  let newest = 0;
  for (const { listed } of nodes.values()) newest = Math.max(newest, listed);
  return newest === 0 ? null : isoOf(newest);
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

/** The map as a list, for whom cannot see or point at it: what is shown, best connected first. */
function Ranking() {
  const { loaded, view, shown, dispatch } = useWorkspace();
  const t = useStrings();
  const [kind, setKind] = useState<MapLabel>("Method");
  const [listed, setListed] = useState(LISTED);
  const { ranked } = loaded.source.atlas;
  const all = useMemo(
    () => ranked.filter((node) => node.label === kind && isShown(shown, node)),
    [ranked, kind, shown],
  );
  return (
    <section className={headings["section"]} aria-labelledby="ranking">
      <h2 id="ranking" tabIndex={-1} className={headings["title"]}>
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
        {all.slice(0, listed).map(({ id, label, name, degree }) => (
          <li key={id} aria-current={view.selection.includes(id)}>
            <NodeRow
              label={label}
              name={name}
              aside={t.words.links(degree)}
              onClick={() => dispatch({ type: "select", id, fly: true })}
            />
          </li>
        ))}
      </ul>
      {all.length > listed ? (
        <button type="button" className={styles["more"]} onClick={() => setListed(listed + MORE)}>
          {t.explore.more(Math.min(MORE, all.length - listed), all.length - listed)}
        </button>
      ) : null}
      {all.length === 0 ? <p>{t.explore.noneShown(t.words.kinds[kind])}</p> : null}
    </section>
  );
}
