import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphDocument, GraphEdge, GraphNode, Properties } from "@/lib/model/document";
import { indexAtlas } from "@/lib/query/atlas";
import { editionStem } from "@/lib/query/editions";
import { leaderboardOf } from "@/lib/query/leaderboard";
import { metricDirection } from "@/lib/query/metrics";
import { documentOf, node, SMALL, said } from "../../support/small-atlas";

test("scores stand best first, gains apart, each with its sentence", () => {
  const board = leaderboardOf(indexAtlas(SMALL), "benchmark:gsm8k");
  expect(board.higherIsBetter).toBe(true);
  expect(board.scores.map((row) => [row.rank, row.value, row.paper.id, row.of?.id])).toEqual([
    [1, 91.2, "paper:2510.00001", "model:qwen3-8b"],
    [2, 88, "paper:2511.00002", undefined],
  ]);
  expect(board.deltas.map(({ value, unit }) => [value, unit])).toEqual([[3, "points"]]);
  expect(board.scores[0]?.evidence[0]?.quote).toBe("paper:2510.00001 REPORTS result:a");
  expect(board.scores[0]?.benchmark?.id).toBe("benchmark:gsm8k");
});

interface Number_ extends Properties {
  readonly value: number;
}

/** One paper that reports some numbers on one benchmark. */
function reporting(benchmark: Properties, numbers: readonly Number_[]): GraphDocument {
  const results = numbers.map((properties, i) =>
    node(`result:${i}`, { kind: "score", unit: "", ...properties }),
  );
  const nodes: GraphNode[] = [node("paper:a"), node("benchmark:b", benchmark), ...results];
  const edges: GraphEdge[] = results.flatMap(({ id }) => [
    said("paper:a", "REPORTS", id),
    said(id, "ON", "benchmark:b"),
  ]);
  return documentOf(nodes, edges);
}

const boardOf = (benchmark: Properties, numbers: readonly Number_[]) =>
  leaderboardOf(indexAtlas(reporting(benchmark, numbers)), "benchmark:b");

describe("what does not compare stands in tables of its own", () => {
  test("another metric, another unit and another kind", () => {
    const board = boardOf({ metric: "accuracy" }, [
      { value: 50, unit: "%", metric: "accuracy" },
      { value: 60, unit: "%", metric: "Accuracy" },
      { value: 0.7, metric: "accuracy" },
      { value: 90, unit: "%", metric: "pass@8" },
      { value: 40, unit: "%" },
      { value: 5, unit: "%", metric: "accuracy", kind: "delta" },
    ]);
    expect(board.tables.map(({ kind, metric, unit, size }) => `${kind} ${metric} ${unit} ${size}`)).toEqual([
      "score accuracy % 2",
      "score accuracy  1",
      "score pass@8 % 1",
      "score  % 1",
      "delta accuracy % 1",
    ]);
    expect(board.scores.map(({ value, rank }) => [value, rank])).toEqual([
      [60, 1],
      [50, 2],
      [0.7, 1],
      [90, 1],
      [40, 1],
    ]);
    expect(board.usualMetric).toBe("accuracy");
  });

  test.each<[string, Properties, string, string]>([
    ["by the name of the metric", { higherIsBetter: true }, "FID", "lower"],
    [
      "by the benchmark where its own metric is meant",
      { metric: "rating", higherIsBetter: false },
      "Rating",
      "lower",
    ],
    ["by the benchmark where none is named", { higherIsBetter: false }, "", "lower"],
    [
      "not by the benchmark for another metric of unknown sense",
      { metric: "a", higherIsBetter: true },
      "b",
      "unknown",
    ],
    ["by nothing", {}, "", "unknown"],
  ])("the direction is told %s", (_, benchmark, metric, direction) => {
    const board = boardOf(benchmark, [
      { value: 1, metric },
      { value: 2, metric },
    ]);
    expect(board.tables.map((table) => table.direction)).toEqual([direction]);
    const best = direction === "lower" ? [1, 2] : [2, 1];
    expect(board.scores.map(({ value }) => value)).toEqual(best);
    expect(board.scores.map(({ rank }) => rank)).toEqual(direction === "unknown" ? [null, null] : [1, 2]);
  });

  test("a factor is not ranked: it may be a speed-up or a saving", () => {
    const { deltas } = boardOf({ higherIsBetter: true }, [{ value: 2, unit: "x", kind: "delta" }]);
    expect(deltas[0]?.rank).toBeNull();
  });

  test("equal values share a rank, and a rank is one more than the number of better ones", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.boolean(), (numbers, higherIsBetter) => {
        const { scores } = boardOf(
          { higherIsBetter },
          numbers.map((value) => ({ value })),
        );
        const better = (a: number, b: number) => (higherIsBetter ? a > b : a < b);
        for (const { value, rank } of scores)
          expect(rank).toBe(numbers.filter((other) => better(other, value)).length + 1);
        expect(scores.map(({ rank }) => rank)).toEqual(
          scores.map(({ rank }) => rank).sort((a = 0, b = 0) => Number(a) - Number(b)),
        );
      }),
    );
  });
});

test.each([
  ["accuracy", "higher"],
  ["Pass@1", "higher"],
  ["success rate", "higher"],
  ["mAP", "higher"],
  ["F1", "higher"],
  ["nDCG@10", "higher"],
  ["Mean@32", "higher"],
  ["gFID", "lower"],
  ["error rate", "lower"],
  ["word error rate", "lower"],
  ["WER", "lower"],
  ["perplexity", "lower"],
  ["RMSE", "lower"],
  ["rating", "unknown"],
  ["mapping", "unknown"],
  ["", "unknown"],
])("%s: %s", (metric, direction) => {
  expect(metricDirection(metric)).toBe(direction);
});

test.each([
  ["AIME 2024", "aime"],
  ["AIME", "aime"],
  ["MATH-500", "math"],
  ["GSM8K", "gsm8k"],
  ["LIBERO-PRO", "libero pro"],
  ["ImageNet 256×256", "imagenet"],
])("%s is an edition of %s", (name, stem) => {
  expect(editionStem(name)).toBe(stem);
});

test("other editions with results are named, most results first", () => {
  const on = (benchmark: string, i: number) => [
    said("paper:a", "REPORTS", `result:${benchmark}-${i}`),
    said(`result:${benchmark}-${i}`, "ON", `benchmark:${benchmark}`),
  ];
  const result = (id: string) => node(`result:${id}`, { value: 1, kind: "score", unit: "%" });
  const atlas = indexAtlas(
    documentOf(
      [
        node("paper:a"),
        node("benchmark:aime", { name: "AIME" }),
        node("benchmark:aime-24", { name: "AIME 2024" }),
        node("benchmark:aime-25", { name: "AIME 2025" }),
        node("benchmark:aime-26", { name: "AIME 2026" }),
        ...["aime-24-0", "aime-25-0", "aime-25-1"].map(result),
      ],
      [...on("aime-24", 0), ...on("aime-25", 0), ...on("aime-25", 1)],
    ),
  );
  const { editions, scores } = leaderboardOf(atlas, "benchmark:aime");
  expect(scores).toEqual([]);
  expect(editions.map(({ node: { name }, results }) => [name, results])).toEqual([
    ["AIME 2025", 2],
    ["AIME 2024", 1],
  ]);
});
