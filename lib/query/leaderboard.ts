import { AppError } from "../base/errors";
import { byText, groupBy, inOrder } from "../base/order";
import type { LeaderboardResponse } from "../contract/leaderboard";
import { type Atlas, nodeAt, otherEnd, rowOf, textOf } from "./atlas";
import { editionStem } from "./editions";
import { perAtlas } from "./per-atlas";
import { linked, tabled } from "./results";
import { summaryAt } from "./summary";

type Edition = LeaderboardResponse["editions"][number];

/** The results reported on a benchmark, in tables of what compares: scores best first, gains and drops apart. */
export function leaderboardOf(atlas: Atlas, id: string): LeaderboardResponse {
  const row = rowOf(atlas, id);
  const benchmark = nodeAt(atlas, row);
  if (benchmark.label !== "Benchmark")
    throw new AppError(
      "not_found",
      `${JSON.stringify(id)} is not a benchmark but of the kind ${benchmark.label}.`,
    );
  const { tables, rows } = tabled(atlas, resultsOn(atlas, row));
  return {
    benchmark: summaryAt(atlas, row),
    higherIsBetter: benchmark.properties["higherIsBetter"] !== false,
    usualMetric: textOf(benchmark, "metric") ?? "",
    tables,
    scores: rows.filter(({ kind }) => kind === "score"),
    deltas: rows.filter(({ kind }) => kind === "delta"),
    editions: editionsBeside(atlas, row),
  };
}

const resultsOn = (atlas: Atlas, row: number) =>
  linked(atlas, row, "ON").map((position) => otherEnd(atlas, position, row));

const rowsByStem = perAtlas((atlas) => {
  const benchmarks = [...atlas.nodes.keys()].filter((row) => nodeAt(atlas, row).label === "Benchmark");
  return groupBy(benchmarks, (row) => editionStem(summaryAt(atlas, row).name));
});

const byResults = inOrder<Edition>(
  (a, b) => b.results - a.results,
  (a, b) => byText(a.node.id, b.node.id),
);

function editionsBeside(atlas: Atlas, row: number): Edition[] {
  const { name } = summaryAt(atlas, row);
  return (rowsByStem(atlas).get(editionStem(name)) ?? [])
    .filter((other) => other !== row)
    .map((other) => ({ node: summaryAt(atlas, other), results: resultsOn(atlas, other).length }))
    .filter(({ results }) => results > 0)
    .sort(byResults);
}
