import { topicColour } from "@/lib/explorer/palette";
import forms from "../_ui/form.module.css";
import headings from "../_ui/heading.module.css";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import styles from "./clusters-section.module.css";
import { useWorkspace } from "./context";
import { useClusters } from "./use-clusters";

/** Steps of the slider, from a quarter of the usual resolution to eight times as much. */
const COARSEST = -10;
const FINEST = 15;
const STEPS_AN_OCTAVE = 5;
const LISTED = 24;

/** Clusters found at once on the page, at a resolution one chooses; for looking only, nothing is stored. */
export function ClustersSection() {
  const { view } = useWorkspace();
  const t = useStrings();
  const { scope, show } = useClusters();
  const { selection } = view;
  return (
    <section className={headings["section"]} aria-labelledby="clusters">
      <h2 id="clusters" className={headings["title"]}>
        {t.clusters.title}
      </h2>
      <div className={forms["row"]}>
        <button type="button" className={forms["secondary"]} onClick={() => show({ kind: "all", ids: null })}>
          {t.clusters.ofAll}
        </button>
        <button
          type="button"
          className={forms["secondary"]}
          disabled={selection.length < 2}
          onClick={() => show({ kind: "selection", ids: selection })}
        >
          {t.clusters.ofSelection}
        </button>
        {scope ? (
          <button type="button" className={forms["secondary"]} onClick={() => show(null)}>
            {t.clusters.back}
          </button>
        ) : null}
      </div>
      {scope ? <Found /> : <Note>{t.clusters.hint}</Note>}
    </section>
  );
}

function Found() {
  const { theme, dispatch } = useWorkspace();
  const t = useStrings();
  const { scope, resolution, setResolution, busy, found } = useClusters();
  return (
    <>
      <label>
        <span className={forms["label"]}>{t.clusters.resolution}</span>
        <input
          type="range"
          className={styles["slider"]}
          min={COARSEST}
          max={FINEST}
          value={Math.round(Math.log2(resolution) * STEPS_AN_OCTAVE)}
          aria-valuetext={resolution.toFixed(2)}
          onChange={({ target }) => setResolution(2 ** (Number(target.value) / STEPS_AN_OCTAVE))}
        />
      </label>
      <p aria-live="polite" className={styles["said"]}>
        {busy ? t.clusters.busy : t.clusters.found(scope?.kind ?? "all", found.length)}
      </p>
      <ul aria-label={t.clusters.title} className={styles["list"]}>
        {found.slice(0, LISTED).map(({ name, ids }, i) => (
          <li key={ids[0]}>
            <button
              type="button"
              className={styles["cluster"]}
              onClick={() => dispatch({ type: "selectMany", ids, fly: true })}
            >
              <span className={styles["swatch"]} style={{ background: topicColour(theme, i) }} />
              <span className={styles["name"]}>{name}</span>
              <span className={styles["size"]}>{t.words.number(ids.length)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > LISTED ? <Note>{t.clusters.more(found.length - LISTED)}</Note> : null}
    </>
  );
}
