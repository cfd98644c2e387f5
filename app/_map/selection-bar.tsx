import { X } from "lucide-react";
import { selectionEntries } from "@/lib/explorer/node-menu";
import { useWorkspace } from "../_explorer/context";
import { IconButton } from "../_ui/icon-button";
import { useStrings } from "../_ui/strings";
import styles from "./map-bars.module.css";

/** What can be done with several selected nodes; not there for one. */
export function SelectionBar() {
  const { loaded, view, shown, dispatch } = useWorkspace();
  const t = useStrings();
  const { selection: words } = t.mapStrings;
  if (view.selection.length < 2) return null;
  const scene = { atlas: loaded.source.atlas, view, shown, topicName: (id: string) => id, t };
  return (
    <section className={styles["bar"]} aria-label={words.name}>
      <p className={styles["subject"]}>
        <strong>{words.count(view.selection.length)}</strong>
      </p>
      {selectionEntries(scene).map(({ key, text, does }) => (
        <button
          key={key}
          type="button"
          className={styles["action"]}
          disabled={does.length === 0}
          onClick={() => {
            if (typeof does !== "string") for (const action of does) dispatch(action);
          }}
        >
          {text}
        </button>
      ))}
      <IconButton label={words.clear} icon={X} onClick={() => dispatch({ type: "select", id: null })} />
    </section>
  );
}
