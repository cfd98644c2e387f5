import { isoOf } from "@/lib/base/days";
import { TIME_COLOURS } from "@/lib/explorer/palette";
import { COLOUR_MODES, type ColourMode } from "@/lib/explorer/state/view";
import { finestTopics, shortTopicName } from "@/lib/explorer/topics";
import { MAP_LABELS } from "@/lib/model/kinds";
import headings from "../../_ui/heading.module.css";
import { KindMark } from "../../_ui/kind-mark";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import { useTopicColour } from "../topics/use-topic-colour";
import { useClusters } from "../use-clusters";
import { FilterRow } from "./filter-row";
import { FiltersButton } from "./filters-button";
import styles from "./legend.module.css";

/** The key to shapes and colours, which is also the filter by kind and by topic. */
export function Legend() {
  const { view } = useWorkspace();
  return (
    <div className={styles["legend"]} data-legend="">
      <div className={styles["head"]}>
        <ColourChoice />
        <FiltersButton />
      </div>
      <Kinds />
      {view.colour === "topic" ? <Topics /> : null}
      {view.colour === "time" ? <TimeScale /> : null}
    </div>
  );
}

function ColourChoice() {
  const { view, dispatch } = useWorkspace();
  // Clusters have colours of their own, until one of these is wanted again.
  const { clusterOf, show } = useClusters();
  const t = useStrings();
  const choose = (colour: ColourMode) => {
    show(null);
    dispatch({ type: "colour", colour });
  };
  return (
    <fieldset className={styles["choice"]}>
      <legend className={headings["hidden"]}>{t.explore.colourBy}</legend>
      <span aria-hidden="true" className={styles["prompt"]}>
        {t.explore.colour}
      </span>
      {COLOUR_MODES.map((mode) => (
        <label key={mode} className={styles["segment"]}>
          <input
            type="radio"
            name="colour"
            checked={clusterOf === null && view.colour === mode}
            onChange={() => choose(mode)}
          />
          {t.explore.colours[mode]}
        </label>
      ))}
    </fieldset>
  );
}

/** The colours from what was seen first to what was seen last. */
function TimeScale() {
  const { loaded, theme } = useWorkspace();
  const t = useStrings();
  const { first, last } = loaded.source.ages;
  const [start, end] = [isoOf(first), isoOf(last)];
  return (
    <div className={styles["scale"]}>
      <div
        role="img"
        aria-label={t.explore.timeScale(start, end)}
        className={styles["ramp"]}
        style={{ background: `linear-gradient(to right, ${TIME_COLOURS[theme].join(", ")})` }}
      />
      <p className={styles["ends"]} aria-hidden="true">
        <span>{t.words.month(start)}</span>
        <span>{t.words.month(end)}</span>
      </p>
    </div>
  );
}

function Kinds() {
  const { loaded, view, shown, dispatch } = useWorkspace();
  const t = useStrings();
  const { counts } = loaded.source.atlas;
  const { hiddenKinds, soloKinds } = view.filters;
  const soloing = soloKinds.length > 0;
  return (
    <fieldset className={styles["kinds"]}>
      <legend className={headings["hidden"]}>{t.filters.kinds}</legend>
      {MAP_LABELS.filter((kind) => counts[kind] > 0).map((kind) => (
        <FilterRow
          key={kind}
          name={t.words.kinds[kind]}
          mark={<KindMark label={kind} />}
          visible={shown.kinds[kind]}
          total={counts[kind]}
          checked={soloing ? soloKinds.includes(kind) : !hiddenKinds.includes(kind)}
          solo={soloKinds.length === 1 && soloKinds[0] === kind}
          onToggle={() =>
            dispatch(
              soloing
                ? { type: "solo", what: "kind", id: kind, add: true }
                : { type: "hide", what: "kind", id: kind },
            )
          }
          onSolo={() => dispatch({ type: "solo", what: "kind", id: kind })}
        />
      ))}
    </fieldset>
  );
}

function Topics() {
  const { loaded, view, shown, dispatch } = useWorkspace();
  const colourOf = useTopicColour();
  const t = useStrings();
  const { hiddenTopics, soloTopics } = view.filters;
  const soloing = soloTopics.length > 0;
  return (
    <fieldset className={styles["topics"]}>
      <legend className={headings["hidden"]}>{t.filters.topics}</legend>
      {finestTopics(loaded.topics).map(({ id, name, size }) => (
        <FilterRow
          key={id}
          name={shortTopicName(name)}
          mark={<span className={styles["swatch"]} style={{ background: colourOf(id) }} />}
          visible={shown.topics.get(id) ?? 0}
          total={size}
          checked={soloing ? soloTopics.includes(id) : !hiddenTopics.includes(id)}
          solo={soloTopics.length === 1 && soloTopics[0] === id}
          onToggle={() =>
            dispatch(
              soloing ? { type: "solo", what: "topic", id, add: true } : { type: "hide", what: "topic", id },
            )
          }
          onSolo={() => dispatch({ type: "solo", what: "topic", id })}
        />
      ))}
    </fieldset>
  );
}
