import dynamic from "next/dynamic";
import { useMemo } from "react";
import { progressOf } from "@/lib/explorer/board/progress";
import { type BoardTable, idsOfRow } from "@/lib/explorer/board/tables";
import { useWorkspace } from "../_explorer/context";
import headings from "../_ui/heading.module.css";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import styles from "./board-section.module.css";
import { NumberTable } from "./number-table";
import type { SelectRow } from "./use-board-select";

const BestChart = dynamic(() => import("./best-chart").then((module) => module.BestChart), { ssr: false });

/** Fewer dates make no line. */
const FEWEST_MONTHS = 2;

interface BoardSectionProps {
  readonly board: BoardTable;
  /** Name of the benchmark, and the metric it usually has. */
  readonly name: string;
  readonly usual: string;
  readonly opened: boolean;
  readonly onSelect: SelectRow;
}

/** Results of one metric and unit: how they are ranked, the best over time, the table. */
export function BoardSection({ board, name, usual, opened, onSelect }: BoardSectionProps) {
  const { dispatch } = useWorkspace();
  const t = useStrings();
  const { table, rows } = board;
  const measure = t.boards.measure(table);
  // Scores and gains may be of one metric: each table has a name of its own.
  const title = table.kind === "delta" ? `${name}, ${t.boards.deltas}: ${measure}` : `${name}: ${measure}`;
  const dots = useMemo(() => progressOf(rows, table.direction), [rows, table.direction]);
  const months = new Set(dots.map(({ month }) => Math.floor(month)));
  const drawn = table.kind === "score" && table.direction !== "unknown" && months.size >= FEWEST_MONTHS;
  return (
    <section className={styles["section"]} aria-label={title}>
      <div className={styles["head"]}>
        <h3 className={styles["measure"]}>{measure}</h3>
        {rows.length > 1 ? (
          <button
            type="button"
            className={styles["select"]}
            onClick={() => dispatch({ type: "selectMany", ids: rows.flatMap(idsOfRow), fly: true })}
          >
            {t.boards.selectAll}
          </button>
        ) : null}
      </div>
      {rows.length > 1 || table.direction === "unknown" ? (
        <Note>{t.boards.direction[table.direction]}</Note>
      ) : null}
      {table.metric === "" && usual !== "" ? <Note>{t.boards.usually(usual)}</Note> : null}
      {drawn ? <BestChart dots={dots} measure={measure} onSelect={onSelect} /> : null}
      <NumberTable
        rows={rows}
        tables={[table]}
        side="board"
        title={title}
        opened={opened}
        onSelect={onSelect}
      />
    </section>
  );
}

/** A heading over tables of one kind. */
export function BoardHeading({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <div className={styles["title"]}>
      <h2 className={headings["title"]}>{title}</h2>
      {note === "" ? null : <Note>{note}</Note>}
    </div>
  );
}
