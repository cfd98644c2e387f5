import type { LeaderboardRow, LeaderboardTable } from "../../contract/leaderboard";

export interface BoardTable {
  readonly table: LeaderboardTable;
  readonly rows: readonly LeaderboardRow[];
}

/** Tables with their rows, in the order of the tables. */
export function tablesWithRows(
  tables: readonly LeaderboardTable[],
  rows: readonly LeaderboardRow[],
): BoardTable[] {
  return tables.map((table) => ({ table, rows: rows.filter((row) => row.table === table.key) }));
}

/** Ids on the map that a row stands for: what the number is of, and the paper that reports it. */
export function idsOfRow({ of, paper }: LeaderboardRow): string[] {
  return of ? [of.id, paper.id] : [paper.id];
}

/** "+3.5" for gains, "91.2" for scores. */
export function valueText({ value, kind }: Pick<LeaderboardRow, "value" | "kind">): string {
  const sign = kind === "delta" && value > 0 ? "+" : "";
  return `${sign}${value.toLocaleString("en", { maximumFractionDigits: 4 })}`;
}
