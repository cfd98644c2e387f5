import type { PathsRequest } from "../../contract/path";
import { cheapestTrails } from "./alternatives";
import type { Effort, Trail } from "./cheapest";
import { shortestWays } from "./shortest-ways";
import type { Work } from "./turns";
import type { Ways } from "./ways";

const DEFAULT_K = 3;
const ALL = 100;

/** What is found on a walk: in order, and how many there are where that is known. */
export interface Found {
  readonly trails: readonly Trail[];
  readonly total?: number;
  /** The search gave up: more ways may follow those that were found. */
  readonly truncated?: true;
}

/** The ways through rows in the order given, both ends included: the k best by rank, or every one of the fewest hops. */
export function* trailsThrough(
  { walk, blocked }: Ways,
  stops: readonly number[],
  { k, rank, maxHops }: Pick<PathsRequest, "k" | "rank" | "maxHops">,
  effort: Effort,
): Work<Found> {
  const [from = 0, ...later] = stops;
  const to = later.at(-1) ?? from;
  if (from === to) return toItself(from, stops.length > 2, rank);
  const course = { stops, maxHops, blocked };
  const truncated = () => (effort.left < 0 ? { truncated: true as const } : {});
  if (rank !== "all-shortest") {
    const trails = yield* cheapestTrails(walk, { ...course, k: k ?? DEFAULT_K }, effort);
    return { trails, ...truncated() };
  }
  if (later.length === 1) return shortestWays(walk, { from, to, k: k ?? ALL, maxHops, blocked });
  const [first] = yield* cheapestTrails(walk, { ...course, k: 1 }, effort);
  if (!first) return { trails: [], ...truncated() };
  const shortest = { ...course, k: k ?? ALL, maxHops: first.edges.length };
  return { trails: yield* cheapestTrails(walk, shortest, effort), ...truncated() };
}

/** There is one way from a thing to itself, and it passes nothing. */
function toItself(row: number, passing: boolean, rank: PathsRequest["rank"]): Found {
  if (passing) return { trails: [] };
  return { trails: [{ rows: [row], edges: [], cost: 0 }], ...(rank === "all-shortest" ? { total: 1 } : {}) };
}
