import { MAP_LABELS } from "@/lib/model/kinds";
import headings from "../_ui/heading.module.css";
import { KindMark } from "../_ui/kind-mark";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./legend.module.css";

/** The key to shapes and colours, which is also the filter by kind. */
export function Legend() {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const { counts } = loaded.source.atlas;
  return (
    <fieldset className={styles["legend"]}>
      <legend className={headings["hidden"]}>{t.filters.kinds}</legend>
      {MAP_LABELS.filter((kind) => counts[kind] > 0).map((kind) => (
        <label key={kind} className={styles["kind"]}>
          <input
            type="checkbox"
            checked={!view.filters.hiddenKinds.includes(kind)}
            onChange={() => dispatch({ type: "hide", what: "kind", id: kind })}
          />
          <KindMark label={kind} />
          <span className={styles["name"]}>{t.words.kinds[kind]}</span>
          <span className={styles["count"]}>{t.words.number(counts[kind])}</span>
        </label>
      ))}
    </fieldset>
  );
}
