import type { CypherResponse } from "../../../contract/cypher";
import { type Cell, cellText } from "./cells";

/** By which column the rows of an answer stand, and which way. */
export interface Sort {
  /** Position of the column. */
  readonly column: number;
  readonly descending: boolean;
}

/** What choosing a column does: ascending, then descending, then the order of the answer again. */
export function sortAfter(sort: Sort | null, column: number): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/**
 * Positions of the rows in the order in which they stand. Ascending: numbers by value; false, true; then all else by
 * what the table shows of it, digits in it as numbers (`GPT-4` before `GPT-10`). Null stands last both ways, and what
 * is equal in the order of the answer.
 */
export function sortedRows(rows: CypherResponse["rows"], sort: Sort | null): readonly number[] {
  const positions = rows.map((_, i) => i);
  if (sort === null) return positions;
  const keys = rows.map((row) => keyOf(row[sort.column] ?? null));
  return positions.sort((a, b) => compareKeys(keys[a], keys[b], sort.descending) || a - b);
}

type Key = number | string | boolean | undefined;

const keyOf = (cell: Cell): Key => {
  if (cell === null) return undefined;
  return typeof cell === "number" || typeof cell === "boolean" ? cell : cellText(cell);
};

const KINDS = ["number", "boolean", "string"];
const texts = new Intl.Collator("en", { numeric: true });

function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const ascending = compareValues(a, b);
  return descending ? -ascending : ascending;
}

function compareValues(a: number | string | boolean, b: number | string | boolean): number {
  if (typeof a === "string" && typeof b === "string") return texts.compare(a, b);
  return KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b) || Number(a) - Number(b);
}
