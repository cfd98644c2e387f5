import { useWorkspace } from "../_explorer/context";
import { useStrings } from "../_ui/strings";
import styles from "./details.module.css";

/** Where several things are selected: how many, and which of them the details are about. */
export function SelectionChoice() {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const { selection, selected } = view;
  if (selection.length < 2) return null;
  const { nodes } = loaded.source.atlas;
  return (
    <label className={styles["choice"]}>
      {t.details.severalSelected(selection.length)}
      <select
        className={styles["chosen"]}
        value={selected ?? ""}
        onChange={({ target }) => dispatch({ type: "primary", id: target.value })}
      >
        {selection.map((id) => (
          <option key={id} value={id}>
            {nodes.get(id)?.name ?? id}
          </option>
        ))}
      </select>
    </label>
  );
}
