import { Target } from "lucide-react";
import type { ReactNode } from "react";
import { useStrings } from "../../_ui/strings";
import styles from "./filter-row.module.css";

interface FilterRowProps {
  readonly name: string;
  readonly mark?: ReactNode;
  readonly visible: number;
  readonly total: number;
  readonly checked: boolean;
  readonly solo?: boolean;
  readonly onToggle: () => void;
  readonly onSolo?: () => void;
}

/** One line of the legend: whether it is shown, how much of it, and a way to see nothing else. */
export function FilterRow({ name, mark, visible, total, checked, solo = false, ...on }: FilterRowProps) {
  const t = useStrings();
  return (
    <div className={styles["row"]} data-solo={solo}>
      <label className={styles["label"]} data-off={!checked}>
        <input type="checkbox" checked={checked} onChange={on.onToggle} />
        {mark}
        <span className={styles["name"]} title={name}>
          {name}
        </span>
        <span className={styles["count"]}>
          {visible === total ? t.words.number(total) : t.filters.share(visible, total)}
        </span>
      </label>
      {on.onSolo ? (
        <button
          type="button"
          className={styles["solo"]}
          aria-pressed={solo}
          aria-label={t.filters.only(name)}
          title={t.filters.only(name)}
          onClick={on.onSolo}
        >
          <Target size={14} aria-hidden="true" />
        </button>
      ) : null}
    </div>
  );
}
