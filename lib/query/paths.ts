import type { PathsRequest, PathsResponse } from "../contract/path";
import { type Atlas, rowOf } from "./atlas";
import type { Trail } from "./cheapest";
import { nearestTo } from "./nearest";
import { pathOf } from "./path-answer";
import { scoreOf, toldCost } from "./telling";
import { type Found, trailsThrough } from "./trails";
import { inTurns, type Work } from "./turns";
import { waysAmong } from "./ways";

/**
 * Paths between two things: the k that say most, the k shortest, or all of the shortest. Where there is none, what
 * would be nearest.
 * @throws AppError `not_found` for an id that is nothing, `invalid_request` for a stop that is to be avoided,
 * `cancelled` once the signal has fired.
 */
export function findPaths(atlas: Atlas, request: PathsRequest, signal?: AbortSignal): Promise<PathsResponse> {
  return inTurns(answerTo(atlas, request), signal);
}

function* answerTo(atlas: Atlas, request: PathsRequest): Work<PathsResponse> {
  const { trails, total } = searchPaths(atlas, request);
  const paths = trails.map((trail) =>
    pathOf(atlas, trail, { score: score(trail, request), lang: request.lang }),
  );
  return {
    paths,
    ...(total === undefined ? {} : { total }),
    ...(paths.length > 0
      ? {}
      : { nearest: yield* nearestTo(atlas, request, (changed) => lengthOf(atlas, changed)) }),
  };
}

function searchPaths(atlas: Atlas, request: PathsRequest): Found {
  const { from, to, via = [] } = request;
  const between = [...new Set(via)].filter((id) => id !== from && id !== to);
  const stops = [from, ...between, to].map((id) => rowOf(atlas, id));
  return trailsThrough(waysAmong(atlas, stops, request), stops, request);
}

/** Under `shortest` the cost counts hops before anything else, so the score is that of the length alone. */
function score(trail: Trail, { rank }: PathsRequest): number {
  return scoreOf(rank === "shortest" ? trail.edges.length : toldCost(trail));
}

function* lengthOf(atlas: Atlas, request: PathsRequest): Work<number | undefined> {
  yield;
  return searchPaths(atlas, { ...request, k: 1 }).trails[0]?.edges.length;
}
