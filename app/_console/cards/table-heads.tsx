import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { Column } from "@/lib/explorer/console/result/columns";
import type { Sort } from "@/lib/explorer/console/result/sort";
import { useConsole } from "../context";
import styles from "./result-table.module.css";

/** What a cell has besides its letters. */
export const CELL_PADDING_PX = 24;

interface HeadsProps {
  readonly columns: readonly Column[];
  readonly sort: Sort | null;
  readonly onSort: (column: number) => void;
}

/** The heads of a table, each a button that sorts by its column. */
export function Heads({ columns, sort, onSort }: HeadsProps) {
  return (
    <>
      <colgroup>
        {columns.map(({ name, letters }) => (
          <col key={name} style={{ width: `calc(${letters}ch + ${CELL_PADDING_PX}px)` }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column, i) => (
            <Head
              key={column.name}
              column={column}
              way={sort?.column === i ? WAYS[Number(sort.descending)] : "none"}
              onSort={() => onSort(i)}
            />
          ))}
        </tr>
      </thead>
    </>
  );
}

const WAYS = ["ascending", "descending"] as const;
const ARROWS = { none: ArrowUpDown, ascending: ArrowUp, descending: ArrowDown } as const;

interface HeadProps {
  readonly column: Column;
  readonly way: keyof typeof ARROWS | undefined;
  readonly onSort: () => void;
}

function Head({ column: { name, numeric }, way = "none", onSort }: HeadProps) {
  const { words } = useConsole();
  const Arrow = ARROWS[way];
  return (
    <th scope="col" data-numeric={numeric} aria-sort={way}>
      <button type="button" className={styles["sort"]} title={words.sort[way]} onClick={onSort}>
        <span>{name}</span>
        <Arrow size={13} aria-hidden="true" className={styles["arrow"]} />
      </button>
    </th>
  );
}
