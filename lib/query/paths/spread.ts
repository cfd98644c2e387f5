import { type Heap, makeHeap } from "./heap";
import type { Work } from "./turns";
import type { Walk } from "./walk";

/** What is known of each row while costs spread over a walk. */
export interface Spread {
  /** Cost of reaching a row, without that of passing through it; infinite where it was not reached. */
  readonly costs: Float64Array;
  /** The relation it was reached over; -1 where the spread began. */
  readonly over: Int32Array;
}

interface Limits {
  /** What reaching a row has to cost less than: 0 for rows that may not be entered. */
  readonly most: Float64Array;
  /** Ends the spread at the first settled row that answers true. */
  readonly enough?: (row: number) => boolean;
}

/** Rows that are settled between two pauses: a few milliseconds. */
const ROWS_A_TURN = 4096;

export function emptySpread(size: number): Spread {
  return {
    costs: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    over: new Int32Array(size).fill(-1),
  };
}

/**
 * Lets costs spread from the given rows, which have one, to all others (Dijkstra 1959). Returns the rows in the order
 * in which they were settled.
 */
export function* spreadFrom(
  walk: Walk,
  spread: Spread,
  starts: Iterable<number>,
  { most, enough = () => false }: Limits,
): Work<number[]> {
  const settled: number[] = [];
  const front: Front = { heap: makeHeap(), most, done: new Uint8Array(spread.costs.length) };
  for (const row of starts) front.heap.push(row, spread.costs[row] ?? 0);
  for (let row = front.heap.pop(); row !== undefined; row = front.heap.pop()) {
    if (front.done[row] === 1) continue;
    front.done[row] = 1;
    if (settled.push(row) % ROWS_A_TURN === 0) yield;
    if (enough(row)) break;
    stepOn(walk, spread, front, row);
  }
  return settled;
}

interface Front {
  readonly heap: Heap;
  readonly most: Float64Array;
  /** 1 for rows that are settled. */
  readonly done: Uint8Array;
}

function stepOn(
  { out, costs: hopCosts, passing }: Walk,
  { costs, over }: Spread,
  front: Front,
  row: number,
): void {
  const base = (costs[row] ?? 0) + (passing[row] ?? 0);
  const stop = out.offsets[row + 1] ?? 0;
  for (let i = out.offsets[row] ?? 0; i < stop; i++) {
    const end = out.ends[i] ?? 0;
    const edge = out.edges[i] ?? 0;
    const cost = base + (hopCosts[edge] ?? 0);
    if (cost >= (costs[end] ?? 0) || !mayEnter(front, end, cost)) continue;
    costs[end] = cost;
    over[end] = edge;
    front.heap.push(end, cost);
  }
}

function mayEnter({ done, most }: Front, row: number, cost: number): boolean {
  return done[row] !== 1 && cost < (most[row] ?? 0);
}

/** The same walk where passing through some rows is free. */
export function freeAt(walk: Walk, rows: readonly number[]): Walk {
  const passing = walk.passing.slice();
  for (const row of rows) passing[row] = 0;
  return { ...walk, passing };
}
