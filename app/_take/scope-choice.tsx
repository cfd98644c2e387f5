import type { Scope } from "@/lib/explorer/take/scope";
import { useWorkspace } from "../_explorer/context";
import { useStrings } from "../_ui/strings";
import styles from "./take-dialog.module.css";

interface ScopeChoiceProps {
  readonly scopes: readonly Scope[];
  readonly chosen: Scope;
  readonly onChoose: (key: Scope["key"]) => void;
}

/** What of the view is taken. */
export function ScopeChoice({ scopes, chosen, onChoose }: ScopeChoiceProps) {
  const t = useStrings();
  const nameOf = useScopeName();
  return (
    <fieldset className={styles["group"]}>
      <legend className={styles["name"]}>{t.take.scope}</legend>
      {scopes.map(({ key, nodes, papers }) => (
        <label key={key} className={styles["scope"]}>
          <input type="radio" name="scope" checked={key === chosen.key} onChange={() => onChoose(key)} />
          <span>
            {nameOf(key)}
            <small className={styles["note"]}>{t.take.holds(nodes.size, papers.length)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a part of the view is called. */
export function useScopeName(): (key: Scope["key"]) => string {
  const { loaded, view } = useWorkspace();
  const { scopes } = useStrings().take;
  return (key) => {
    if (key === "path" || key === "shown") return scopes[key];
    if (key === "hits") return scopes.hits(view.hits?.query ?? "");
    const [id = "", ...more] = view.selection;
    const name = loaded.source.atlas.nodes.get(id)?.name ?? id;
    return more.length === 0 ? scopes.selection(name) : scopes.selections(view.selection.length);
  };
}
