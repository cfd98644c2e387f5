import { byText, groupBy, inOrder } from "../base/order";
import { fold } from "../base/text";
import type { LeaderboardRow, LeaderboardTable } from "../contract/leaderboard";
import type { GraphNode } from "../model/document";
import type { EdgeType } from "../model/kinds";
import { type Atlas, edgeAt, edgesOf, nodeAt, numberOf, otherEnd, textOf } from "./atlas";
import { metricDirection } from "./metrics";
import { evidenceWithFiles, summaryAt } from "./summary";

/** Positions of a row's edges of one type. */
export function linked(atlas: Atlas, row: number, type: EdgeType): number[] {
  return [...edgesOf(atlas, row)].filter((position) => edgeAt(atlas, position).type === type);
}

type Reported = Omit<LeaderboardRow, "rank"> & { readonly direction: LeaderboardTable["direction"] };

/** The tables that some results fall into, and the results table by table with their ranks. */
export function tabled(
  atlas: Atlas,
  results: readonly number[],
): { readonly tables: LeaderboardTable[]; readonly rows: LeaderboardRow[] } {
  const reported = results.flatMap((row) => reportsOf(atlas, row));
  const tables = [...groupBy(reported, ({ table }) => table).values()]
    .flatMap((group) => tableOf(group) ?? [])
    .sort(byTable);
  return { tables: tables.map(({ table }) => table), rows: tables.flatMap(({ rows }) => rows) };
}

interface Ranked {
  readonly table: LeaderboardTable;
  readonly rows: readonly LeaderboardRow[];
}

const byTable = inOrder<Ranked>(
  (a, b) => byText(b.table.kind, a.table.kind),
  (a, b) => b.table.size - a.table.size,
  (a, b) => byText(a.table.key, b.table.key),
);

function tableOf(group: readonly Reported[]): Ranked | null {
  const [first] = group;
  if (!first) return null;
  const { table: key, kind, metric, unit, direction } = first;
  const sign = direction === "lower" ? 1 : -1;
  const sorted = group.toSorted(
    inOrder<Reported>(
      (a, b) => sign * (a.value - b.value),
      (a, b) => byText(b.date, a.date),
      (a, b) => byText(a.result, b.result),
      (a, b) => byText(a.paper.id, b.paper.id),
    ),
  );
  const rankOf = (value: number) => sorted.findIndex((other) => other.value === value) + 1;
  const rows = sorted.map(({ direction: own, ...row }) => ({
    ...row,
    rank: own === "unknown" ? null : rankOf(row.value),
  }));
  return { table: { key, kind, metric, unit, direction, size: rows.length }, rows };
}

/** One entry a paper that reports the result. */
function reportsOf(atlas: Atlas, row: number): Reported[] {
  const result = nodeAt(atlas, row);
  const value = numberOf(result, "value");
  if (value === undefined) return [];
  const other = (type: EdgeType) =>
    linked(atlas, row, type).map((position) => otherEnd(atlas, position, row));
  const [[on], [of]] = [other("ON"), other("OF")];
  const kind = textOf(result, "kind") === "delta" ? ("delta" as const) : ("score" as const);
  const [metric, unit] = [textOf(result, "metric") ?? "", textOf(result, "unit") ?? ""];
  const benchmark = on === undefined ? null : nodeAt(atlas, on);
  return linked(atlas, row, "REPORTS").map((position) => {
    const paperRow = otherEnd(atlas, position, row);
    const paper = nodeAt(atlas, paperRow);
    return {
      result: result.id,
      value,
      unit,
      kind,
      metric,
      date: textOf(paper, "published") ?? textOf(paper, "firstSeen") ?? "",
      benchmark: on === undefined ? null : summaryAt(atlas, on),
      paper: summaryAt(atlas, paperRow),
      of: of === undefined ? null : summaryAt(atlas, of),
      evidence: evidenceWithFiles(atlas, edgeAt(atlas, position)),
      table: [benchmark?.id ?? "", kind, fold(metric), unit].join("|"),
      direction: directionOf(benchmark, { metric, unit }),
    };
  });
}

/** A factor may be a speed-up or a saving, so it has no better side; else the metric decides, then the benchmark. */
function directionOf(
  benchmark: GraphNode | null,
  { metric, unit }: Pick<LeaderboardTable, "metric" | "unit">,
): LeaderboardTable["direction"] {
  if (unit === "x") return "unknown";
  const usual = benchmark ? (textOf(benchmark, "metric") ?? "") : "";
  const named = metricDirection(metric || usual);
  if (metric !== "" && (named !== "unknown" || fold(metric) !== fold(usual))) return named;
  const higher = benchmark?.properties["higherIsBetter"];
  if (typeof higher === "boolean") return higher ? "higher" : "lower";
  return named;
}
