import type { Draft } from "./record";
import { type Line, trimSpan } from "./scan";
import type { Column } from "./table-header";
import type { Span } from "./types";

/** A row of a table while its lines are gathered. */
export interface OpenRow {
  readonly line: number;
  readonly start: number;
  end: number;
  /** Offsets of the pipes that no backslash escapes. */
  readonly pipes: number[];
  /** Whether the row so far ends with such a pipe. */
  closed: boolean;
}

/** Rows with more pipes are refused, so that a line of nothing but pipes costs no memory. */
const PIPE_LIMIT = 1000;
/** How many bare pipes a title is believed to hold. */
const TITLE_PIPES = 8;
/** Longer cells are no list of authors. */
const AUTHORS_LIMIT = 5000;
const AUTHOR_LIST = /^[\p{L}\p{M}\p{N}\s.,;'’_@&()-]*$/u;
/** `(Read more on [arXiv](…) or [HuggingFace](…))`, or the same after a hyphen, at the end of a title. */
const TAIL = /(?:\(|[-–—] ?)read more on \[/iu;
const LINK = /\]\(([^()\s]{1,2000})\)/gu;
const LINKED_TITLE = /^\[(.*)\]\([^()\s]*\)$/su;

export function openRow(line: Line): OpenRow {
  const row: OpenRow = { line: line.number, start: line.start, end: line.end, pipes: [], closed: false };
  extendRow(row, line);
  return row;
}

/** Adds a line to a row. */
export function extendRow(row: OpenRow, line: Line): void {
  let last = -1;
  for (let at = line.text.indexOf("|"); at >= 0; at = line.text.indexOf("|", at + 1)) {
    if (isEscaped(line.text, at)) continue;
    last = at;
    if (row.pipes.length <= PIPE_LIMIT) row.pipes.push(line.start + at);
  }
  row.end = line.end;
  row.closed = last >= 0 && last === line.text.trimEnd().length - 1;
}

/** Whether a row holds all its cells and needs no further line. */
export function isComplete(row: OpenRow, columns: readonly Column[]): boolean {
  return row.closed && row.pipes.length > columns.length;
}

/** The record in a row, or what is wrong with the row. */
export function readRow(text: string, row: OpenRow, columns: readonly Column[]): Draft | string {
  const cells = row.pipes.length - 1;
  if (!row.closed) return "the table row does not end with |; close it";
  if (row.pipes.length > PIPE_LIMIT) return `the table row has over ${PIPE_LIMIT} pipes; escape them as \\|`;
  if (cells < columns.length)
    return `the table row has ${cells} cells, its header has ${columns.length}; add the missing ones`;
  const cellOf = splitRow(text, row, columns);
  const title = cellOf("title");
  const link = cellOf("link");
  const links = [title, link].flatMap((cell) => (cell ? linksIn(slice(text, cell)) : []));
  return {
    line: row.line,
    title: title && titleIn(text, title),
    summary: cellOf("summary"),
    authorCell: cellOf("authors"),
    links,
  };
}

type CellOf = (column: Column) => Span | undefined;

/**
 * Finds the cells of a row that may have more pipes than columns. The pipes that are too many belong to the
 * title or to the summary: the first division is taken in which the title holds its links, the author cell
 * looks like a list of names and the link cell holds a link.
 */
function splitRow(text: string, row: OpenRow, columns: readonly Column[]): CellOf {
  const extra = row.pipes.length - 1 - columns.length;
  const first = division(text, row, columns, 0);
  if (extra === 0) return first;
  const hasTail = TAIL.test(text.slice(row.start, row.end));
  for (let inTitle = 0; inTitle <= Math.min(extra, TITLE_PIPES); inTitle += 1) {
    const cellOf = division(text, row, columns, inTitle);
    if (isPlausible(text, cellOf, hasTail)) return cellOf;
  }
  return first;
}

/** The cells when the title holds `inTitle` of the bare pipes and the summary the rest. */
function division(text: string, row: OpenRow, columns: readonly Column[], inTitle: number): CellOf {
  const extra = row.pipes.length - 1 - columns.length;
  const inside = columns.map((column) => {
    if (column === "title") return inTitle;
    return column === "summary" ? extra - inTitle : 0;
  });
  return (column) => {
    const index = columns.indexOf(column);
    if (index < 0) return undefined;
    const from = inside.slice(0, index).reduce((sum, pipes) => sum + pipes, index);
    const start = row.pipes[from];
    const end = row.pipes[from + 1 + (inside[index] ?? 0)];
    return start === undefined || end === undefined ? undefined : trimSpan(text, { start: start + 1, end });
  };
}

function isPlausible(text: string, cellOf: CellOf, hasTail: boolean): boolean {
  const [title, authors, link] = [cellOf("title"), cellOf("authors"), cellOf("link")];
  const isTitle = !hasTail || (title !== undefined && TAIL.test(slice(text, title)));
  const isList =
    !authors || (authors.end - authors.start < AUTHORS_LIMIT && AUTHOR_LIST.test(slice(text, authors)));
  return isTitle && isList && (!link || linksIn(slice(text, link)).length > 0);
}

function titleIn(text: string, cell: Span): Span {
  const whole = slice(text, cell);
  const tail = TAIL.exec(whole);
  if (tail) return { start: cell.start, end: cell.start + tail.index };
  const linked = LINKED_TITLE.exec(whole)?.[1];
  return linked === undefined ? cell : { start: cell.start + 1, end: cell.start + 1 + linked.length };
}

function linksIn(cell: string): string[] {
  const links = [...cell.matchAll(LINK)].map((match) => match[1] ?? "");
  return links.length > 0 || !cell.startsWith("http") ? links : [cell];
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** In Markdown a pipe after an odd number of backslashes is part of its cell. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}
