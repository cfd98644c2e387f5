import { AppError } from "../base/errors";
import { byText, inOrder } from "../base/order";
import type { LeaderboardResponse, LeaderboardRow } from "../contract/leaderboard";
import type { EdgeType } from "../model/kinds";
import { type Atlas, edgeAt, edgesOf, nodeAt, numberOf, otherEnd, rowOf, textOf } from "./atlas";
import { evidenceWithFiles, summaryAt } from "./summary";

/** The results reported on a benchmark: scores best first, gains and drops apart. */
export function leaderboardOf(atlas: Atlas, id: string): LeaderboardResponse {
  const row = rowOf(atlas, id);
  const benchmark = nodeAt(atlas, row);
  if (benchmark.label !== "Benchmark")
    throw new AppError(
      "not_found",
      `${JSON.stringify(id)} is not a benchmark but of the kind ${benchmark.label}.`,
    );
  const higherIsBetter = benchmark.properties["higherIsBetter"] !== false;
  const best = higherIsBetter ? -1 : 1;
  const rows = linked(atlas, row, "ON")
    .flatMap((position) => resultRows(atlas, otherEnd(atlas, position, row)))
    .sort(
      inOrder<LeaderboardRow>(
        (a, b) => best * (a.value - b.value),
        (a, b) => byText(b.date, a.date),
        (a, b) => byText(a.result, b.result),
        (a, b) => byText(a.paper.id, b.paper.id),
      ),
    );
  return {
    benchmark: summaryAt(atlas, row),
    higherIsBetter,
    scores: rows.filter((entry) => entry.kind === "score"),
    deltas: rows.filter((entry) => entry.kind === "delta"),
  };
}

function linked(atlas: Atlas, row: number, type: EdgeType): number[] {
  return [...edgesOf(atlas, row)].filter((position) => edgeAt(atlas, position).type === type);
}

/** One row a paper that reports the result. */
function resultRows(atlas: Atlas, row: number): LeaderboardRow[] {
  const result = nodeAt(atlas, row);
  const value = numberOf(result, "value");
  if (value === undefined) return [];
  const [of] = linked(atlas, row, "OF");
  return linked(atlas, row, "REPORTS").map((position) => {
    const paperRow = otherEnd(atlas, position, row);
    const paper = nodeAt(atlas, paperRow);
    return {
      result: result.id,
      value,
      unit: textOf(result, "unit") ?? "",
      kind: textOf(result, "kind") === "delta" ? "delta" : "score",
      metric: textOf(result, "metric") ?? "",
      date: textOf(paper, "published") ?? textOf(paper, "firstSeen") ?? "",
      paper: summaryAt(atlas, paperRow),
      of: of === undefined ? null : summaryAt(atlas, otherEnd(atlas, of, row)),
      evidence: evidenceWithFiles(atlas, edgeAt(atlas, position)),
    };
  });
}
