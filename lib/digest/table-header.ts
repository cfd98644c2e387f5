export type Column = "title" | "authors" | "summary" | "link" | "other";

/** A header row is short; the bound keeps hostile lines cheap. */
const HEADER_LIMIT = 1000;
const SEPARATOR = /^\|[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
const COLUMN_NAMES: ReadonlyMap<string, Column> = new Map([
  ["title", "title"],
  ["authors", "authors"],
  ["author", "authors"],
  ["summary", "summary"],
  ["link", "link"],
  ["links", "link"],
]);

/** The columns a header row names, in its order; undefined where the line is no header of a digest table. */
export function columnsOf(line: string): readonly Column[] | undefined {
  const row = line.slice(0, HEADER_LIMIT + 1).trim();
  if (row.length > HEADER_LIMIT || !row.startsWith("|") || !row.endsWith("|")) return undefined;
  const columns = row
    .slice(1, -1)
    .split("|")
    .map((cell) => COLUMN_NAMES.get(cell.trim().toLowerCase()) ?? "other");
  const isOnce = (column: Column) => columns.filter((other) => other === column).length === 1;
  return isOnce("title") && isOnce("summary") ? columns : undefined;
}

/** Whether a line is the `|---|---|` under a header. */
export function isSeparator(line: string): boolean {
  return line.length <= HEADER_LIMIT && SEPARATOR.test(line);
}
