import type { Properties } from "../model/document";
import { utf8Pieces } from "./bytes";
import { plainText } from "./columns";
import { csvLine } from "./csv";
import type { ExportFile } from "./formats";
import { parquetTable } from "./parquet";

/** Rows of plain values with named columns; a value that is absent is left out of its row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Properties[];
}

/** Formats that hold rows; the others hold nothing but a graph. */
export const TABLE_FORMATS = ["csv", "jsonl", "parquet"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** The one file that a table is exported as. */
export function tableFile({ columns, rows }: Table, format: TableFormat): ExportFile {
  const name = `rows.${format}`;
  switch (format) {
    case "csv":
      return { name, pieces: () => utf8Pieces(csvOf({ columns, rows })) };
    case "jsonl":
      return { name, pieces: () => utf8Pieces(rows.map((row) => `${JSON.stringify(row)}\n`)) };
    case "parquet":
      return { name, pieces: () => [parquetTable(rows, columns)] };
  }
}

function* csvOf({ columns, rows }: Table): Generator<string> {
  yield csvLine(columns);
  for (const row of rows)
    yield csvLine(columns.map((column) => (row[column] === undefined ? "" : plainText(row[column]))));
}
