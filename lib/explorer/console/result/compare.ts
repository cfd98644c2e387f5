import type { CypherResponse } from "../../../contract/cypher";

type Rows = CypherResponse["rows"];

export interface Comparison {
  readonly same: number;
  /** For each row of a side, whether the other side lacks it. */
  readonly onlyLeft: readonly boolean[];
  readonly onlyRight: readonly boolean[];
}

/** Compares two results row by row, whatever their order; a row that stands twice is looked for twice. */
export function compareRows(left: Rows, right: Rows): Comparison {
  const onlyLeft = lacking(left, right);
  const onlyRight = lacking(right, left);
  return { same: onlyLeft.filter((only) => !only).length, onlyLeft, onlyRight };
}

function lacking(rows: Rows, others: Rows): readonly boolean[] {
  const left = new Map<string, number>();
  for (const row of others) {
    const key = JSON.stringify(row);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return rows.map((row) => {
    const key = JSON.stringify(row);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
