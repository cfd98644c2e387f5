import { AppError } from "../base/errors";
import { byText, groupBy, inOrder } from "../base/order";
import type { EdgeResponse, ProfileResponse } from "../contract/profile";
import { EDGE_TYPES } from "../model/kinds";
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
  const results = (["OF", "REPORTS"] as const)
    .flatMap((type) => linked(atlas, row, type))
    .map((position) => otherEnd(atlas, position, row))
    .filter((other) => nodeAt(atlas, other).label === "Result");
  return {
    id,
    activity: activityOf(atlas, row),
    companies: companiesOf(atlas, row),
    lineage: lineageOf(atlas, row),
    results: tabled(atlas, results),
  };
}

const byMonth = inOrder<Activity>(
  (a, b) => byText(a.month, b.month),
  (a, b) => EDGE_TYPES.indexOf(a.type) - EDGE_TYPES.indexOf(b.type),
);

/** Papers beside a node by month; a paper's own neighbours among papers are no activity of it. */
function activityOf(atlas: Atlas, row: number): Activity[] {
  if (nodeAt(atlas, row).label === "Paper") return [];
  const dated = [...edgesOf(atlas, row)].flatMap((position) => {
    const paper = otherEnd(atlas, position, row);
    const month = nodeAt(atlas, paper).label === "Paper" ? paperDate(atlas, paper).slice(0, 7) : "";
    return month === "" ? [] : [{ month, type: edgeAt(atlas, position).type }];
  });
  return [...groupBy(dated, ({ month, type }) => `${month} ${type}`).values()]
    .flatMap((group) => (group[0] ? [{ ...group[0], papers: group.length }] : []))
    .sort(byMonth);
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
