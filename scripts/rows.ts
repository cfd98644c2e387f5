import Table from "cli-table3";
import { csvLine } from "@/lib/export/csv";
import type { Cell, PlanNode } from "@/lib/store/port";

export const ROW_FORMATS = ["table", "json", "jsonl", "csv"] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

type Rows = readonly (readonly Cell[])[];

/** Turns the rows of a result into text, part by part. */
export interface RowWriter {
  /** Called at least once, with the same columns each time. */
  write(columns: readonly string[], rows: Rows): string;
  /** What stands after the last row; JSON has the plan there, where there is one. */
  end(plan?: PlanNode): string;
}

/** All of them write rows as they come, but the table, which must know the widest. */
export function rowWriter(format: RowFormat): RowWriter {
  switch (format) {
    case "csv":
      return csvWriter();
    case "json":
      return jsonWriter();
    case "jsonl":
      return jsonLinesWriter();
    case "table":
      return tableWriter();
  }
}

/** What is written before the first rows, once. */
function onceBefore<T>(first: (value: T) => string): (value: T) => string {
  let begun = false;
  return (value) => {
    const text = begun ? "" : first(value);
    begun = true;
    return text;
  };
}

function csvWriter(): RowWriter {
  const head = onceBefore(csvLine);
  return {
    write: (columns, rows) => head(columns) + rows.map((row) => csvLine(row.map(cellText))).join(""),
    end: () => "",
  };
}

function jsonWriter(): RowWriter {
  const head = onceBefore((columns: readonly string[]) => `{"columns":${JSON.stringify(columns)},"rows":[`);
  let comma = "";
  const next = (row: readonly Cell[]) => {
    const text = `${comma}${JSON.stringify(row)}`;
    comma = ",";
    return text;
  };
  return {
    write: (columns, rows) => head(columns) + rows.map(next).join(""),
    end: (plan) => `]${plan ? `,"plan":${JSON.stringify(plan)}` : ""}}\n`,
  };
}

/** One object a line, by column. */
function jsonLinesWriter(): RowWriter {
  const line = (columns: readonly string[], row: readonly Cell[]) =>
    `${JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])))}\n`;
  return { write: (columns, rows) => rows.map((row) => line(columns, row)).join(""), end: () => "" };
}

function tableWriter(): RowWriter {
  let head: readonly string[] = [];
  const all: string[][] = [];
  return {
    write: (columns, rows) => {
      head = columns;
      for (const row of rows) all.push(row.map(cellText));
      return "";
    },
    end: () => {
      const table = new Table({ head: [...head], style: { head: [], border: [] } });
      table.push(...all);
      return `${table.toString()}\n${all.length} ${all.length === 1 ? "row" : "rows"}\n`;
    },
  };
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? cell : JSON.stringify(cell);
}
