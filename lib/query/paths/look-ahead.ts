import { type Heap, makeHeap } from "./heap";
import type { Steps } from "./steps";
import type { Work } from "./turns";
import type { Walk } from "./walk";

/** More hops than any path may have: out of reach. */
export const UNREACHED = 255;

/** A way to be found: through these rows in this order, from the first to the last. */
export interface Course {
  readonly stops: readonly number[];
  readonly maxHops: number;
  /** 1 for rows that may not be entered. */
  readonly blocked: Uint8Array;
}

/** What lies ahead of each row up to the last stop, at least; further blocked rows only make it more. */
export interface Ahead {
  readonly hops: Uint8Array;
  /** Cost from the row on, without that of passing through it. */
  readonly costs: Float64Array;
}

/** From one stop to the next. */
interface Leg {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  readonly blocked: Uint8Array;
}

/**
 * Looks back from each stop but the first to the one before it: what lies ahead on each leg, where legs may cross.
 * Undefined where no way joins the stops within the hops.
 */
export function* lookAhead(
  walk: Walk,
  { stops, maxHops, blocked }: Course,
): Work<readonly Ahead[] | undefined> {
  const legs: Ahead[] = [];
  let later: Later = { hops: 0, cost: 0 };
  for (const [i, from] of [...stops.entries()].slice(0, -1).reverse()) {
    yield;
    const to = stops[i + 1] ?? from;
    const around = blocked.slice();
    for (const stop of stops) around[stop] = 1;
    around[from] = around[to] = 0;
    const leg = legAhead(walk, { from, to, maxHops: maxHops - later.hops, blocked: around }, later);
    if (!leg) return undefined;
    later = { hops: leg.hops[from] ?? UNREACHED, cost: (leg.costs[from] ?? 0) + (walk.passing[from] ?? 0) };
    legs.unshift(leg);
  }
  return legs;
}

/** What comes after a leg, its last stop included. */
interface Later {
  readonly hops: number;
  readonly cost: number;
}

function legAhead(walk: Walk, leg: Leg, later: Later): Ahead | undefined {
  const hops = hopsFrom(walk.back, { ...leg, from: leg.to });
  if ((hops[leg.from] ?? UNREACHED) > leg.maxHops) return undefined;
  const costs = costsTo(walk, leg);
  return (
    costs && {
      hops: hops.map((count) => Math.min(UNREACHED, count + later.hops)),
      costs: costs.map((cost) => cost + later.cost),
    }
  );
}

/** Breadth-first distances from a row, up to `maxHops`, around what is blocked; UNREACHED beyond. */
export function hopsFrom({ offsets, ends }: Steps, { from, maxHops, blocked }: Omit<Leg, "to">): Uint8Array {
  const hops = new Uint8Array(blocked.length).fill(UNREACHED);
  hops[from] = 0;
  let frontier = [from];
  for (let distance = 1; distance <= maxHops && frontier.length > 0; distance++) {
    const next: number[] = [];
    for (const row of frontier) {
      for (const end of ends.subarray(offsets[row], offsets[row + 1])) {
        if (hops[end] !== UNREACHED || blocked[end] === 1) continue;
        hops[end] = distance;
        next.push(end);
      }
    }
    frontier = next;
  }
  return hops;
}

interface Front {
  readonly heap: Heap;
  readonly costs: Float64Array;
  /** 1 for rows that need not be reached: blocked, or settled. */
  readonly done: Uint8Array;
}

/** Costs to the goal by Dijkstra (1959), as far as the start; what lies farther costs at least as much as that. */
function costsTo(walk: Walk, { from, to, blocked }: Leg): Float64Array | undefined {
  const costs = new Float64Array(walk.passing.length).fill(Number.POSITIVE_INFINITY);
  const front: Front = { heap: makeHeap(), costs, done: blocked.slice() };
  costs[to] = 0;
  front.heap.push(to, 0);
  for (let row = front.heap.pop(); row !== undefined; row = front.heap.pop()) {
    const reached = costs[row] ?? 0;
    if (row === from) return costs.map((cost) => Math.min(cost, reached));
    if (front.done[row] === 1) continue;
    front.done[row] = 1;
    reachFrom(walk, front, { row, base: reached + (row === to ? 0 : (walk.passing[row] ?? 0)) });
  }
  return undefined;
}

function reachFrom(
  { back: { offsets, ends, edges }, costs: hopCosts }: Walk,
  { heap, costs, done }: Front,
  { row, base }: { readonly row: number; readonly base: number },
): void {
  const stop = offsets[row + 1] ?? 0;
  for (let i = offsets[row] ?? 0; i < stop; i++) {
    const end = ends[i] ?? 0;
    const cost = base + (hopCosts[edges[i] ?? 0] ?? 0);
    if (done[end] === 1 || cost >= (costs[end] ?? 0)) continue;
    costs[end] = cost;
    heap.push(end, cost);
  }
}
