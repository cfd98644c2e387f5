import { useCallback } from "react";
import type { LeaderboardRow } from "@/lib/contract/leaderboard";
import { useWorkspace } from "../_explorer/context";

export type SelectRow = (row: LeaderboardRow, id: string) => void;

/** Selects what stands in a row, and keeps the board that the row stands in. */
export function useBoardSelect(board: string | null): SelectRow {
  const { dispatch } = useWorkspace();
  return useCallback(
    (_, id) => dispatch({ type: "change", change: { board, selected: id }, fly: [id] }),
    [board, dispatch],
  );
}
