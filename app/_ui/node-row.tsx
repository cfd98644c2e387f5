import type { ReactNode } from "react";
import type { NodeLabel } from "@/lib/model/kinds";
import { KindMark } from "./kind-mark";
import styles from "./node-row.module.css";

interface NodeRowProps {
  readonly label: NodeLabel;
  readonly name: string;
  /** What stands at the end of the row, such as a count. */
  readonly aside?: ReactNode;
  readonly onClick: () => void;
}

/** A node in a list: its mark, its name, and a press selects it. */
export function NodeRow({ label, name, aside, onClick }: NodeRowProps) {
  return (
    <button type="button" className={styles["row"]} onClick={onClick}>
      <KindMark label={label} />
      <span className={styles["name"]}>{name}</span>
      {aside === undefined ? null : <span className={styles["aside"]}>{aside}</span>}
    </button>
  );
}
