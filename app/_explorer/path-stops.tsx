import { X } from "lucide-react";
import { TREE_ENDS } from "@/lib/contract/path";
import type { PathOptions } from "@/lib/explorer/state/view";
import forms from "../_ui/form.module.css";
import { IconButton } from "../_ui/icon-button";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import { NodeCombobox } from "./node-combobox";
import styles from "./paths-panel.module.css";

/** One of the two ends. */
export function PathEnd({ end, label }: { readonly end: "from" | "to"; readonly label: string }) {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const nameOf = useNames();
  const id = view[end];
  return (
    <div>
      <span className={forms["label"]} aria-hidden="true">
        {label}
      </span>
      <NodeCombobox
        label={label}
        placeholder={end === "from" ? t.paths.fromHint : t.paths.toHint}
        value={id === null ? "" : nameOf(id)}
        className={forms["input"]}
        settles
        onChoose={(node) => dispatch({ type: "end", end, id: node.id })}
      />
    </div>
  );
}

/** More things to join, once there are two. */
export function MoreStops() {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const { via } = view.pathOptions;
  if (view.from === null || view.to === null) return null;
  return (
    <div>
      <Chips what="via" label={t.paths.more} />
      {via.length + 2 < TREE_ENDS ? (
        <NodeCombobox
          key={via.join()}
          label={t.paths.more}
          placeholder={t.paths.moreHint}
          value=""
          className={forms["input"]}
          settles
          onChoose={({ id }) => {
            if ([view.from, view.to, ...via].includes(id)) return;
            dispatch({ type: "pathOptions", options: { via: [...via, id] } });
          }}
        />
      ) : null}
    </div>
  );
}

interface ChipsProps {
  readonly what: keyof Pick<PathOptions, "via" | "avoid">;
  readonly label: string;
}

/** What is visited or avoided as well, each with a button that leaves it out again. */
export function Chips({ what, label }: ChipsProps) {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const nameOf = useNames();
  const ids = view.pathOptions[what];
  if (ids.length === 0) return null;
  const leave = (id: string) =>
    dispatch({ type: "pathOptions", options: { [what]: ids.filter((other) => other !== id) } });
  return (
    <ul aria-label={label} className={styles["chips"]}>
      {ids.map((id) => (
        <li key={id} className={styles["chip"]}>
          <span className={styles["chipName"]}>{nameOf(id)}</span>
          <IconButton label={t.paths.without(nameOf(id))} icon={X} onClick={() => leave(id)} />
        </li>
      ))}
    </ul>
  );
}

function useNames(): (id: string) => string {
  const { loaded } = useWorkspace();
  return (id) =>
    loaded.source.atlas.nodes.get(id)?.name ?? loaded.topics.find((topic) => topic.id === id)?.name ?? id;
}
