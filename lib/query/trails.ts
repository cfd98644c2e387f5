import type { PathsRequest } from "../contract/path";
import { byCost, cheapestTrails, joinTrails } from "./alternatives";
import type { Trail } from "./cheapest";
import { type ShortestWays, shortestWays } from "./shortest-ways";
import type { Ways } from "./ways";

/** Ways kept from stop to stop: the best whole way need not begin with the best first leg. */
const LEG_CHOICES = 5;
const DEFAULT_K = 3;
const ALL = 100;

/** What is found on a walk: in order, and how many there are where that is known. */
export interface Found {
  readonly trails: readonly Trail[];
  readonly total?: number;
}

/** The ways through rows in the order given, both ends included: the k best by rank, or every one of the fewest hops. */
export function trailsThrough(
  ways: Ways,
  stops: readonly number[],
  { k, rank, maxHops }: Pick<PathsRequest, "k" | "rank" | "maxHops">,
): Found {
  const [from = 0, to = from, ...more] = stops;
  if (rank !== "all-shortest") return { trails: joinedLegs(ways, stops, { k: k ?? DEFAULT_K, maxHops }) };
  if (from === to) return { trails: [{ rows: [from], edges: [], cost: 0 }], total: 1 };
  if (more.length === 0) return everyShortest(ways, { from, to, k: k ?? ALL, maxHops });
  const trails = joinedLegs(ways, stops, { k: k ?? ALL, maxHops });
  return { trails: trails.filter(({ edges }) => edges.length === trails[0]?.edges.length) };
}

interface Fewest {
  readonly from: number;
  readonly to: number;
  readonly k: number;
  readonly maxHops: number;
}

function everyShortest({ walk, blocked }: Ways, leg: Fewest): ShortestWays {
  return shortestWays(walk, { ...leg, blocked });
}

function joinedLegs(
  { walk, blocked }: Ways,
  [start = 0, ...later]: readonly number[],
  { k, maxHops }: { readonly k: number; readonly maxHops: number },
): Trail[] {
  const choices = later.length > 1 ? Math.max(k, LEG_CHOICES) : k;
  let trails: Trail[] = [{ rows: [start], edges: [], cost: 0 }];
  for (const [i, to] of later.entries()) {
    const still = later.slice(i + 1);
    trails = trails
      .flatMap((head) => {
        const around = blockedBy(blocked, [...head.rows.slice(0, -1), ...still]);
        const hops = maxHops - head.edges.length - still.length;
        const leg = { from: head.rows.at(-1) ?? start, to, k: choices, blocked: around, maxHops: hops };
        return cheapestTrails(walk, leg).map((tail) => joinTrails(walk, head, tail));
      })
      .sort(byCost)
      .slice(0, choices);
  }
  return trails.slice(0, k);
}

function blockedBy(blocked: Uint8Array, rows: readonly number[]): Uint8Array {
  const more = blocked.slice();
  for (const row of rows) more[row] = 1;
  return more;
}
