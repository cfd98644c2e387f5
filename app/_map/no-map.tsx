import form from "../_ui/form.module.css";
import { useStrings } from "../_ui/strings";
import styles from "./no-map.module.css";

/** What stands where the map would in a browser that cannot draw it: why, and the way to the list. */
export function NoMap({ onList }: { readonly onList: () => void }) {
  const t = useStrings();
  return (
    <div className={styles["absent"]}>
      <p role="alert">{t.faults.noWebgl}</p>
      <button type="button" className={form["primary"]} onClick={onList}>
        {t.map.asList}
      </button>
    </div>
  );
}
