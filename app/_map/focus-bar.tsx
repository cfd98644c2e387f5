import { X } from "lucide-react";
import { DEEPEST_FOCUS } from "@/lib/explorer/state/view";
import { useWorkspace } from "../_explorer/context";
import { IconButton } from "../_ui/icon-button";
import { useStrings } from "../_ui/strings";
import styles from "./map-bars.module.css";

/** What the map is narrowed to: around what, how far, how much of it all, and the way back. */
export function FocusBar() {
  const { loaded, view, shown, dispatch } = useWorkspace();
  const { focusBar: t } = useStrings().mapStrings;
  const { focus } = view;
  if (!focus) return null;
  const { nodes } = loaded.source.atlas;
  const [first, ...others] = focus.centres.map((id) => nodes.get(id)?.name ?? id);
  const settle = () => dispatch({ type: "settle" });
  return (
    <section className={styles["bar"]} aria-label={t.name}>
      <p className={styles["subject"]}>
        <strong>{t.of(first ?? "", others.length)}</strong>
        <span>{t.shown(shown.nodeCount, nodes.size)}</span>
      </p>
      <label className={styles["depth"]}>
        {t.depth}
        <input
          type="range"
          min={0}
          max={DEEPEST_FOCUS}
          step={1}
          value={focus.depth}
          aria-valuetext={t.steps(focus.depth)}
          onChange={({ target }) => dispatch({ type: "depth", depth: Number(target.value) })}
          onPointerUp={settle}
          onBlur={settle}
        />
        <span aria-hidden="true">{t.steps(focus.depth)}</span>
      </label>
      <IconButton
        label={t.leave}
        icon={X}
        onClick={() => {
          dispatch({ type: "change", change: { focus: null, expanded: [], projection: null }, fly: "all" });
        }}
      />
    </section>
  );
}
