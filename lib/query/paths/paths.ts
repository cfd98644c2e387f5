import { AppError } from "../../base/errors";
import type { PathsRequest, PathsResponse } from "../../contract/path";
import { type Atlas, rowOf } from "../atlas";
import type { Trail } from "./cheapest";
import { nearestTo } from "./nearest";
import { pathOf } from "./path-answer";
import { scoreOf, toldCost } from "./telling";
import { type Found, trailsThrough } from "./trails";
import { inTurns, type Work } from "./turns";
import { waysAmong } from "./ways";

const TOO_MUCH =
  "The search was ended before it found a path: there are too many ways that come to the same thing twice. Name fewer stops, or allow fewer hops.";

/** Some seconds of work; what takes most among 3,000 papers takes less than a tenth of it. */
const MOST_LABELS = 2 ** 22;

interface SearchLimits {
  readonly signal?: AbortSignal;
  /** How many partial ways are looked at before the search gives up. */
  readonly labels?: number;
}

/**
 * Paths between two things: the k that say most, the k shortest, or all of the shortest. Where there is none, what
 * would be nearest.
 * @throws AppError `not_found` for an id that is nothing, `invalid_request` for a stop that is to be avoided,
 * `cancelled` once the signal has fired, `timeout` where the search had to give up before it found one.
 */
export function findPaths(
  atlas: Atlas,
  request: PathsRequest,
  { signal, labels = MOST_LABELS }: SearchLimits = {},
): Promise<PathsResponse> {
  return inTurns(answerTo(atlas, request, labels), signal);
}

function* answerTo(atlas: Atlas, request: PathsRequest, labels: number): Work<PathsResponse> {
  const { trails, total, truncated } = yield* searchPaths(atlas, request, labels);
  if (truncated && trails.length === 0) throw new AppError("timeout", TOO_MUCH);
  const paths = trails.map((trail) =>
    pathOf(atlas, trail, { score: score(trail, request), lang: request.lang }),
  );
  return {
    paths,
    ...(total === undefined ? {} : { total }),
    ...(truncated ? { truncated } : {}),
    ...(paths.length > 0
      ? {}
      : { nearest: yield* nearestTo(atlas, request, (changed) => lengthOf(atlas, changed, labels)) }),
  };
}

function* searchPaths(atlas: Atlas, request: PathsRequest, labels: number): Work<Found> {
  const { from, to, via = [] } = request;
  const between = [...new Set(via)].filter((id) => id !== from && id !== to);
  const stops = [from, ...between, to].map((id) => rowOf(atlas, id));
  return yield* trailsThrough(waysAmong(atlas, stops, request), stops, request, { left: labels });
}

/** Under `shortest` the cost counts hops before anything else, so the score is that of the length alone. */
function score(trail: Trail, { rank }: PathsRequest): number {
  return scoreOf(rank === "shortest" ? trail.edges.length : toldCost(trail));
}

function* lengthOf(atlas: Atlas, request: PathsRequest, labels: number): Work<number | undefined> {
  return (yield* searchPaths(atlas, { ...request, k: 1 }, labels)).trails[0]?.edges.length;
}
