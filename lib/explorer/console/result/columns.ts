import type { CypherResponse } from "../../../contract/cypher";
import { cellText } from "./cells";

export interface Column {
  readonly name: string;
  readonly numeric: boolean;
  /** Its width: letters of its longest usual content. */
  readonly letters: number;
}

/** Rows that are looked at to tell how wide a column is. */
const LOOKED_AT = 200;
/** Room for the arrow beside the name of a column. */
const HEAD_EXTRA = 4;
const LEAST = 6;
const MOST = 44;

/** The columns of a result with what a table needs to know of them. */
export function columnsOf({ columns, rows }: Pick<CypherResponse, "columns" | "rows">): readonly Column[] {
  const some = rows.slice(0, LOOKED_AT);
  return columns.map((name, i) => {
    const cells = some.map((row) => row[i] ?? null);
    const longest = cells.reduce<number>(
      (most, cell) => Math.max(most, width(cellText(cell))),
      width(name) + HEAD_EXTRA,
    );
    return { name, numeric: isNumeric(cells), letters: Math.min(MOST, Math.max(LEAST, longest)) };
  });
}

/** Whether all values there are are numbers. */
export function isNumeric(cells: readonly unknown[]): boolean {
  const values = cells.filter((cell) => cell !== null);
  return values.length > 0 && values.every((cell) => typeof cell === "number");
}

/** Chinese letters take the room of two Latin ones, capitals a quarter more. */
function width(text: string): number {
  const shown = text.slice(0, MOST * 2);
  const wide = shown.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0;
  return Math.ceil(shown.length + wide + (shown.match(/[A-Z_]/gu)?.length ?? 0) / 4);
}
