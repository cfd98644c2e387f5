import { useState } from "react";
import type { LeaderboardRow, LeaderboardTable } from "@/lib/contract/leaderboard";
import { valueText } from "@/lib/explorer/board/tables";
import { useStrings } from "../_ui/strings";
import { NumberRow, type Side } from "./number-row";
import styles from "./number-table.module.css";
import type { SelectRow } from "./use-board-select";

/** Rows that are shown before one asks for all. */
const FIRST = 8;

interface NumberTableProps {
  readonly rows: readonly LeaderboardRow[];
  /** The tables that the rows stand in. */
  readonly tables: readonly LeaderboardTable[];
  readonly side: Side;
  readonly title: string;
  /** Whether the best row's sentence is open from the start. */
  readonly opened?: boolean;
  readonly onSelect: SelectRow;
}

/** Dated results that compare, best first; each row opens its sentence. */
export function NumberTable({ rows, tables, side, title, opened = false, onSelect }: NumberTableProps) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  const ranked = side === "board" && rows.some(({ rank }) => rank !== null);
  return (
    <>
      <table className={styles["table"]} aria-label={title}>
        <thead>
          <tr>
            {ranked ? (
              <th scope="col" aria-label={t.boards.rank}>
                #
              </th>
            ) : null}
            <th scope="col" className={styles["number"]}>
              {t.boards.value}
            </th>
            <th scope="col">{side === "board" ? t.boards.of : t.boards.on}</th>
            <th scope="col">{t.boards.date}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, i) => (
            <NumberRow
              key={`${row.result} ${row.paper.id}`}
              row={row}
              text={valueText(row)}
              table={tables.find(({ key }) => key === row.table)}
              {...{ side, ranked, onSelect }}
              opened={opened && i === 0}
            />
          ))}
        </tbody>
      </table>
      {rows.length > FIRST ? (
        <button type="button" className={styles["more"]} onClick={() => setAll(!all)}>
          {all ? t.more.fewer : t.boards.all(rows.length)}
        </button>
      ) : null}
    </>
  );
}
