import { kindTitle } from "@/lib/explorer/words";
import { MAP_LABELS } from "@/lib/model/kinds";
import headings from "../_ui/heading.module.css";
import { KindMark } from "../_ui/kind-mark";
import { useWorkspace } from "./context";
import styles from "./legend.module.css";

/** The key to shapes and colours, which is also the filter by kind. */
export function Legend() {
  const { loaded, view, dispatch } = useWorkspace();
  const { counts } = loaded.source.atlas;
  return (
    <fieldset className={styles["legend"]}>
      <legend className={headings["hidden"]}>Kinds</legend>
      {MAP_LABELS.filter((kind) => counts[kind] > 0).map((kind) => (
        <label key={kind} className={styles["kind"]}>
          <input
            type="checkbox"
            checked={!view.hidden.includes(kind)}
            onChange={() => dispatch({ type: "kind", kind })}
          />
          <KindMark label={kind} />
          <span className={styles["name"]}>{kindTitle(kind)}</span>
          <span className={styles["count"]}>{counts[kind].toLocaleString("en")}</span>
        </label>
      ))}
    </fieldset>
  );
}
