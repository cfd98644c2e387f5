import { Eye, EyeOff, SquareMousePointer } from "lucide-react";
import { SORTS, type Sort } from "@/lib/explorer/details/ordered";
import { useWorkspace } from "../_explorer/context";
import { useStrings } from "../_ui/strings";
import styles from "./connections.module.css";

interface ConnectionToolsProps {
  readonly ids: readonly string[];
  /** "15 papers". */
  readonly counted: string;
  readonly phrase: string;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
}

/** Sorting a list of connections, and hiding or selecting all of it on the map. */
export function ConnectionTools({ ids, counted, phrase, sort, setSort }: ConnectionToolsProps) {
  const t = useStrings();
  return (
    <div className={styles["tools"]}>
      {ids.length > 1 ? (
        <select
          className={styles["sort"]}
          aria-label={`${t.details.sortBy}: ${phrase} ${counted}`}
          value={sort}
          onChange={({ target }) => setSort(SORTS.find((known) => known === target.value) ?? "sure")}
        >
          {SORTS.map((each) => (
            <option key={each} value={each}>
              {t.details.sorts[each]}
            </option>
          ))}
        </select>
      ) : null}
      <OnMap ids={ids} counted={counted} />
    </div>
  );
}

/** All of a list on the map: hidden, shown again, or selected. */
function OnMap({ ids, counted }: Pick<ConnectionToolsProps, "ids" | "counted">) {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const drawn = ids.filter((id) => loaded.source.atlas.nodes.has(id));
  if (drawn.length === 0) return null;
  const { hiddenNodes } = view.filters;
  const hidden = drawn.every((id) => hiddenNodes.includes(id));
  const hideLabel = hidden ? t.details.showOnMap(counted) : t.details.hideOnMap(counted);
  const toggle = () =>
    hidden
      ? dispatch({
          type: "filters",
          filters: { hiddenNodes: hiddenNodes.filter((id) => !drawn.includes(id)) },
        })
      : dispatch({ type: "hideNodes", ids: drawn });
  const Icon = hidden ? Eye : EyeOff;
  return (
    <>
      <button
        type="button"
        className={styles["tool"]}
        aria-label={t.details.selectOnMap(counted)}
        title={t.details.selectOnMap(counted)}
        onClick={() => dispatch({ type: "selectMany", ids: drawn, fly: true })}
      >
        <SquareMousePointer size={15} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles["tool"]}
        aria-label={hideLabel}
        aria-pressed={hidden}
        title={hideLabel}
        onClick={toggle}
      >
        <Icon size={15} aria-hidden="true" />
      </button>
    </>
  );
}
