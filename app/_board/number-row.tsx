import { useState } from "react";
import type { LeaderboardRow, LeaderboardTable } from "@/lib/contract/leaderboard";
import type { NodeSummary } from "@/lib/contract/shared";
import { idsOfRow } from "@/lib/explorer/board/tables";
import { useWorkspace } from "../_explorer/context";
import { Quote } from "../_ui/quote";
import { useStrings } from "../_ui/strings";
import styles from "./number-table.module.css";
import type { SelectRow } from "./use-board-select";

/** Whether numbers are read for a benchmark or for what they are of. */
export type Side = "board" | "thing";

interface NumberRowProps {
  readonly row: LeaderboardRow;
  readonly text: string;
  readonly table: LeaderboardTable | undefined;
  readonly side: Side;
  readonly ranked: boolean;
  readonly opened: boolean;
  readonly onSelect: SelectRow;
}

/** One result; its name selects what it is of, its value opens the sentence it was read from. */
export function NumberRow({ row, text, table, side, ranked, opened, onSelect }: NumberRowProps) {
  const { view } = useWorkspace();
  const t = useStrings();
  const [open, setOpen] = useState(opened);
  const { unit, of, paper, benchmark, date, rank } = row;
  const subject = (side === "thing" ? benchmark : of) ?? paper;
  const selected = idsOfRow(row).some((id) => view.selection.includes(id));
  return (
    <>
      <tr data-selected={selected} data-best={rank === 1}>
        {ranked ? <td className={styles["rank"]}>{rank ?? "–"}</td> : null}
        <td className={styles["number"]}>
          <button
            type="button"
            className={styles["value"]}
            aria-expanded={open}
            title={t.boards.show(text + unit, subject.name)}
            onClick={() => setOpen(!open)}
          >
            {text}
            <span className={styles["unit"]}>{unit}</span>
          </button>
        </td>
        <td>
          <button type="button" className={styles["name"]} onClick={() => onSelect(row, subject.id)}>
            {subject.name}
          </button>
          <Under row={row} side={side} subject={subject} />
          {side === "thing" && table ? <Measure row={row} table={table} /> : null}
        </td>
        <td className={styles["date"]}>{t.words.date(date.slice(0, 7))}</td>
      </tr>
      {open ? <Sentences row={row} columns={ranked ? 4 : 3} onSelect={onSelect} /> : null}
    </>
  );
}

/** What the number is of, or who reports it, where the row does not name that already. */
function Under({
  row: { of, paper },
  side,
  subject,
}: Pick<NumberRowProps, "row" | "side"> & { subject: NodeSummary }) {
  const other = side === "thing" && of ? of : paper;
  return other.id === subject.id ? null : <span className={styles["under"]}>{other.name}</span>;
}

/** The metric and unit of a number, and its place on the board of its benchmark. */
function Measure({ row: { rank }, table }: Pick<NumberRowProps, "row"> & { table: LeaderboardTable }) {
  const t = useStrings();
  const measure = t.boards.measure(table);
  return (
    <span className={styles["under"]}>
      {rank === null || table.size < 2 ? measure : `${measure} · ${t.details.place(rank, table.size)}`}
    </span>
  );
}

function Sentences({
  row,
  columns,
  onSelect,
}: Pick<NumberRowProps, "row" | "onSelect"> & { columns: number }) {
  const t = useStrings();
  const { paper, evidence } = row;
  return (
    <tr>
      <td colSpan={columns} className={styles["sentences"]}>
        {evidence.map((item) => (
          <Quote key={`${item.digest} ${item.start}`} evidence={item} />
        ))}
        <button type="button" className={styles["paper"]} onClick={() => onSelect(row, paper.id)}>
          {t.boards.paper(paper.name)}
        </button>
      </td>
    </tr>
  );
}
