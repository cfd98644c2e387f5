import type { CypherResponse } from "@/lib/contract/cypher";
import { type CellView, viewCell } from "@/lib/explorer/cells";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./result-table.module.css";

/** The rows of a query; cells that are nodes select them. */
export function ResultTable({ result }: { readonly result: CypherResponse }) {
  const t = useStrings();
  const { columns, rows } = result;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={styles["frame"]} tabIndex={0} aria-label={t.cypher.resultRows}>
      <table aria-label={t.cypher.result} className={styles["table"]}>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={column} scope="col" data-kind={viewCell(rows[0]?.[i] ?? null).kind}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity besides their place
            <tr key={i}>
              {row.map((cell, column) => (
                <Cell key={columns[column] ?? column} cell={viewCell(cell)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { readonly cell: CellView }) {
  const { dispatch } = useWorkspace();
  if (cell.kind !== "node") return <td data-kind={cell.kind}>{cell.text}</td>;
  return (
    <td>
      <button
        type="button"
        className={styles["node"]}
        onClick={() => dispatch({ type: "select", id: cell.id, fly: true })}
      >
        {cell.name}
      </button>
    </td>
  );
}
