import { type Collector, createCollector, type ParsedFile } from "./collector";
import { isBlank, type Line, linesOf } from "./scan";
import { type Column, columnsOf, isSeparator } from "./table-header";
import { extendRow, isComplete, type OpenRow, openRow, readRow } from "./table-row";
import type { SourceFile } from "./types";

/** Offset of the first header row with a Title and a Summary column, or -1. */
export function detectTable(text: string): number {
  for (const line of linesOf(text)) {
    if (line.text.startsWith("|") && columnsOf(line.text)) return line.start;
  }
  return -1;
}

/** Where the reader of a table file stands. */
interface State {
  readonly text: string;
  readonly collector: Collector;
  /** Of the table that the lines belong to; undefined before the first and in tables of other things. */
  columns?: readonly Column[] | undefined;
  row?: OpenRow | undefined;
  /** Number of the line that ended the row before. */
  rowEnd?: number;
}

/**
 * Reads `## Papers for DATE` sections with tables of papers. A row may run over several lines until it is closed;
 * a blank line, a heading or the next row ends it in any case.
 */
export function parseTable(source: SourceFile): ParsedFile {
  const state: State = { text: source.text, collector: createCollector(source) };
  for (const line of linesOf(source.text)) takeLine(state, line);
  finishRow(state);
  return state.collector.result();
}

function takeLine(state: State, line: Line): void {
  const { collector, columns, row } = state;
  const startsRow = line.text.startsWith("|");
  if (row && columns && !startsRow && !isBlank(line) && !line.text.startsWith("#")) {
    extendRow(row, line);
    if (isComplete(row, columns)) finishRow(state, line.number);
    return;
  }
  finishRow(state);
  if (startsRow) startRow(state, line);
  else if (!collector.heading(line)) reportStray(state, line);
}

function startRow(state: State, line: Line): void {
  if (isSeparator(line.text)) return;
  const columns = columnsOf(line.text);
  if (columns || isSeparator(lineAfter(state.text, line))) {
    state.columns = columns;
    if (!columns) state.collector.report(line.number, "notice", "a table without Title and Summary; skipped");
    return;
  }
  if (!state.columns) return;
  state.row = openRow(line);
  if (isComplete(state.row, state.columns)) finishRow(state, line.number);
}

function finishRow(state: State, rowEnd?: number): void {
  const { collector, columns, row, text } = state;
  if (!row || !columns) return;
  const draft = readRow(text, row, columns);
  if (typeof draft === "string") collector.report(row.line, "error", draft);
  else collector.add(draft);
  state.row = undefined;
  if (rowEnd !== undefined) state.rowEnd = rowEnd;
}

/** Text right under a finished row was most likely meant to be part of it. */
function reportStray(state: State, line: Line): void {
  if (state.rowEnd !== line.number - 1 || isBlank(line)) return;
  state.collector.report(
    line.number,
    "error",
    "text after the end of a table row; move it into a cell or put a blank line before it",
  );
}

function lineAfter(text: string, line: Line): string {
  const start = text.indexOf("\n", line.end) + 1;
  if (start === 0) return "";
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}
