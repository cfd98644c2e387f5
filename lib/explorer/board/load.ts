import { type LeaderboardResponse, leaderboardResponse } from "../../contract/leaderboard";
import { json } from "../api";

export function loadLeaderboard(benchmark: string, signal: AbortSignal): Promise<LeaderboardResponse> {
  return json(leaderboardResponse, `/api/benchmarks/${encodeURIComponent(benchmark)}/leaderboard`, {
    signal,
  });
}
