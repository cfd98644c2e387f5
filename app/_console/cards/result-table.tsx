import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useCallback, useMemo, useRef } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import { viewCell } from "@/lib/explorer/console/result/cells";
import { type Column, columnsOf } from "@/lib/explorer/console/result/columns";
import { sortedRows } from "@/lib/explorer/console/result/sort";
import type { Card } from "@/lib/explorer/console/run/cards";
import { Note } from "../../_ui/note";
import { useConsole } from "../context";
import { CellContent } from "./cell-content";
import styles from "./result-table.module.css";
import { CELL_PADDING_PX, Heads } from "./table-heads";

/** Up to this many rows all are in the page; beyond, only those in sight. */
const ALL_AT_ONCE = 300;
const ROW_PX = 34;
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
  const { shown, above, below, measure, toAnEnd } = useInSight(frame, order);
  const letters = columns.reduce((sum, column) => sum + column.letters, 0);
  return (
    <>
      {sort && truncated ? <Note>{words.sortCut(rows.length)}</Note> : null}
      <section
        ref={frame}
        className={styles["frame"]}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={words.tableFrame}
        onKeyDown={toAnEnd}
      >
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
                  ref={measure}
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

/** Which places of an order are in the page, what stands for the others, and the keys that go to its ends. */
function useInSight(frame: RefObject<HTMLElement | null>, order: readonly number[]) {
  const virtual = order.length > ALL_AT_ONCE;
  const virtualizer = useVirtualizer({
    count: order.length,
    enabled: virtual,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    getItemKey: useCallback((place: number) => order[place] ?? place, [order]),
    overscan: OVERSCAN,
  });
  const items = virtualizer.getVirtualItems();
  return {
    shown: virtual ? items.map(({ index }) => index) : order.map((_, place) => place),
    above: virtual ? (items[0]?.start ?? 0) : 0,
    below: virtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0,
    measure: virtual ? virtualizer.measureElement : null,
    // The browser's own way there ends early: rows that are measured on the way move the end.
    toAnEnd: (event: KeyboardEvent) => {
      const ends: Readonly<Record<string, number>> = { Home: 0, End: order.length - 1 };
      const end = ends[event.key];
      if (!virtual || end === undefined || event.target !== event.currentTarget) return;
      event.preventDefault();
      virtualizer.scrollToIndex(end);
    },
  };
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
