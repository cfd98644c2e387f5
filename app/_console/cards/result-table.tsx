import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import { viewCell } from "@/lib/explorer/console/result/cells";
import { type Column, columnsOf } from "@/lib/explorer/console/result/columns";
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
  readonly result: CypherResponse;
  readonly name?: string;
  /** Rows to point out, each with what to say of it. */
  readonly marked?: { readonly rows: readonly boolean[]; readonly text: string };
}

/** The rows of an answer; what is in the graph is a link to the map. */
export function ResultTable({ result, name, marked }: ResultTableProps) {
  const { words } = useConsole();
  const { rows } = result;
  const columns = useMemo(() => columnsOf(result), [result]);
  const frame = useRef<HTMLElement>(null);
  const virtual = rows.length > ALL_AT_ONCE;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: virtual,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
  });
  const items = virtualizer.getVirtualItems();
  const shown = virtual ? items.map(({ index }) => index) : rows.map((_, i) => i);
  const above = virtual ? (items[0]?.start ?? 0) : 0;
  const below = virtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const letters = columns.reduce((sum, column) => sum + column.letters, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section ref={frame} className={styles["frame"]} tabIndex={0} aria-label={words.tableFrame}>
      <table
        aria-label={name ?? words.table}
        aria-rowcount={rows.length + 1}
        className={styles["table"]}
        style={{ minWidth: `calc(${letters}ch + ${columns.length * CELL_PADDING_PX}px)` }}
      >
        <Heads columns={columns} />
        <tbody>
          <Gap height={above} span={columns.length} />
          {shown.map((i) => (
            <tr
              key={i}
              ref={virtual ? virtualizer.measureElement : null}
              data-index={i}
              aria-rowindex={i + 2}
              data-marked={marked?.rows[i] ?? false}
              title={marked?.rows[i] ? marked.text : undefined}
            >
              <Cells row={rows[i] ?? []} columns={columns} />
            </tr>
          ))}
          <Gap height={below} span={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

function Heads({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <>
      <colgroup>
        {columns.map(({ name, letters }) => (
          <col key={name} style={{ width: `calc(${letters}ch + ${CELL_PADDING_PX}px)` }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(({ name, numeric }) => (
            <th key={name} scope="col" data-numeric={numeric}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
    </>
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
