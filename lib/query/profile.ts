import { AppError } from "../base/errors";
import { byText, groupBy } from "../base/order";
import type { EdgeResponse, ProfileResponse } from "../contract/profile";
import { EDGE_TYPES, type EdgeType } from "../model/kinds";
import { type Atlas, edgeAt, edgesOf, nodeAt, otherEnd, rowOf } from "./atlas";
import { companiesOf, paperDate } from "./company";
import { lineageOf } from "./lineage";
import { perAtlas } from "./per-atlas";
import { linked, tabled } from "./results";
import { connectionAt, summaryAt } from "./summary";

type Activity = ProfileResponse["activity"][number];

/** What can be said of a node beyond its own connections: its company, its months, its lineage, its numbers. */
export function profileOf(atlas: Atlas, id: string): ProfileResponse {
  const row = rowOf(atlas, id);
  return {
    id,
    activity: activityOf(atlas, row),
    companies: companiesOf(atlas, row),
    lineage: lineageOf(atlas, row),
    results: resultsBeside(atlas, row),
  };
}

/** The numbers of a node, each with its rank among all that are reported on the same benchmark. */
function resultsBeside(atlas: Atlas, row: number): ProfileResponse["results"] {
  const across = (from: number, type: EdgeType) =>
    linked(atlas, from, type).map((position) => otherEnd(atlas, position, from));
  const own = [...across(row, "OF"), ...across(row, "REPORTS")].filter(
    (other) => nodeAt(atlas, other).label === "Result",
  );
  const benchmarks = new Set(own.flatMap((result) => across(result, "ON")));
  const boards = [...benchmarks].map((benchmark) => tabled(atlas, across(benchmark, "ON")));
  const ids = new Set(own.map((result) => nodeAt(atlas, result).id));
  const rows = boards.flatMap((board) => board.rows).filter(({ result }) => ids.has(result));
  const keys = new Set(rows.map(({ table }) => table));
  return { tables: boards.flatMap(({ tables }) => tables).filter(({ key }) => keys.has(key)), rows };
}

/** Papers beside a node by month; a paper's own neighbours among papers are no activity of it. */
function activityOf(atlas: Atlas, row: number): Activity[] {
  if (nodeAt(atlas, row).label === "Paper") return [];
  const dated = [...edgesOf(atlas, row)].flatMap((position) => {
    const paper = otherEnd(atlas, position, row);
    const month = nodeAt(atlas, paper).label === "Paper" ? paperDate(atlas, paper).slice(0, 7) : "";
    return month === "" ? [] : [{ month, paper, type: edgeAt(atlas, position).type }];
  });
  return [...groupBy(dated, ({ month }) => month)]
    .map(([month, all]) => ({
      month,
      papers: new Set(all.map(({ paper }) => paper)).size,
      relations: EDGE_TYPES.flatMap((type) => {
        const papers = all.filter((one) => one.type === type).length;
        return papers === 0 ? [] : [{ type, papers }];
      }),
    }))
    .sort((a, b) => byText(a.month, b.month));
}

const positions = perAtlas((atlas) => new Map(atlas.edges.map(({ id }, position) => [id, position])));

/**
 * A relationship with its two ends and everything that says why it exists.
 * @throws AppError `not_found` naming the id.
 */
export function edgeOf(atlas: Atlas, id: string): EdgeResponse {
  const position = positions(atlas).get(id);
  if (position === undefined)
    throw new AppError(
      "not_found",
      `There is no relationship with the id ${JSON.stringify(id)} in the atlas.`,
    );
  const end = (row: number | undefined) => summaryAt(atlas, row ?? -1);
  return {
    source: end(atlas.sources[position]),
    target: end(atlas.targets[position]),
    connection: connectionAt(atlas, position),
  };
}
