import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { useCallback, useMemo, useRef } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import { viewCell } from "@/lib/explorer/console/result/cells";
import { type Column, columnsOf } from "@/lib/explorer/console/result/columns";
import { type Sort, sortedRows } from "@/lib/explorer/console/result/sort";
import type { Card } from "@/lib/explorer/console/run/cards";
import { Note } from "../../_ui/note";
import { useConsole } from "../context";
import { CellContent } from "./cell-content";
import styles from "./result-table.module.css";

/** Up to this many rows all are in the page; beyond, only those in sight. */
const ALL_AT_ONCE = 300;
const ROW_PX = 34;
const CELL_PADDING_PX = 24;
/** Rows kept ready above and below what is in sight. */
const OVERSCAN = 12;

interface ResultTableProps {
  readonly card: Card;
  readonly result: CypherResponse;
  readonly name?: string;
  /** Rows to point out, each with what to say of it. */
  readonly marked?: { readonly rows: readonly boolean[]; readonly text: string };
}

/** The rows of an answer, by a column where one is chosen; what is in the graph is a link to the map. */
export function ResultTable({ card: { id, sort }, result, name, marked }: ResultTableProps) {
  const { words, act } = useConsole();
  const { rows, truncated } = result;
  const columns = useMemo(() => columnsOf(result), [result]);
  const order = useMemo(() => sortedRows(rows, sort), [rows, sort]);
  const frame = useRef<HTMLElement>(null);
  const virtual = rows.length > ALL_AT_ONCE;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: virtual,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    getItemKey: useCallback((place: number) => order[place] ?? place, [order]),
    overscan: OVERSCAN,
  });
  const items = virtualizer.getVirtualItems();
  const shown = virtual ? items.map(({ index }) => index) : order.map((_, place) => place);
  const above = virtual ? (items[0]?.start ?? 0) : 0;
  const below = virtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const letters = columns.reduce((sum, column) => sum + column.letters, 0);
  return (
    <>
      {sort && truncated ? <Note>{words.sortCut(rows.length)}</Note> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section ref={frame} className={styles["frame"]} tabIndex={0} aria-label={words.tableFrame}>
        <table
          aria-label={name ?? words.table}
          aria-rowcount={rows.length + 1}
          className={styles["table"]}
          style={{ minWidth: `calc(${letters}ch + ${columns.length * CELL_PADDING_PX}px)` }}
        >
          <Heads columns={columns} sort={sort} onSort={(column) => act({ type: "sorted", id, column })} />
          <tbody>
            <Gap height={above} span={columns.length} />
            {shown.map((place) => {
              const i = order[place] ?? place;
              const special = marked?.rows[i] ?? false;
              return (
                <tr
                  key={i}
                  ref={virtual ? virtualizer.measureElement : null}
                  data-index={place}
                  aria-rowindex={place + 2}
                  data-marked={special}
                  title={special ? marked?.text : undefined}
                >
                  <Cells row={rows[i] ?? []} columns={columns} />
                </tr>
              );
            })}
            <Gap height={below} span={columns.length} />
          </tbody>
        </table>
      </section>
    </>
  );
}

interface HeadsProps {
  readonly columns: readonly Column[];
  readonly sort: Sort | null;
  readonly onSort: (column: number) => void;
}

function Heads({ columns, sort, onSort }: HeadsProps) {
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

interface CellsProps {
  readonly row: CypherResponse["rows"][number];
  readonly columns: readonly Column[];
}

function Cells({ row, columns }: CellsProps) {
  const { nameOf } = useConsole();
  return columns.map(({ name, numeric }, i) => (
    <td key={name} data-numeric={numeric}>
      <CellContent view={viewCell(row[i] ?? null, nameOf)} />
    </td>
  ));
}

/** Stands for the rows that are out of sight. */
function Gap({ height, span }: { readonly height: number; readonly span: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused
    <tr aria-hidden="true">
      <td colSpan={span} className={styles["gap"]} style={{ height }} />
    </tr>
  );
}
