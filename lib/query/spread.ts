import { type Heap, makeHeap } from "./heap";
import type { Walk } from "./walk";

/** What is known of each row while costs spread over a walk. */
export interface Spread {
  /** Cost of reaching a row, without that of passing through it; infinite where it was not reached. */
  readonly costs: Float64Array;
  /** The relation it was reached over; -1 where the spread began. */
  readonly over: Int32Array;
}

interface Limits {
  /** Whether a row may be entered at a cost. */
  readonly enter: (row: number, cost: number) => boolean;
  /** Ends the spread at the first settled row that answers true. */
  readonly enough?: (row: number) => boolean;
}

export function emptySpread(size: number): Spread {
  return {
    costs: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    over: new Int32Array(size).fill(-1),
  };
}

/** Lets costs spread from the given rows, which have one, to all others (Dijkstra 1959); returns where it ended. */
export function spreadFrom(
  walk: Walk,
  spread: Spread,
  starts: Iterable<number>,
  { enter, enough = () => false }: Limits,
): number | undefined {
  const settled = new Uint8Array(spread.costs.length);
  const front: Front = { heap: makeHeap(), enter: (row, cost) => settled[row] !== 1 && enter(row, cost) };
  for (const row of starts) front.heap.push(row, spread.costs[row] ?? 0);
  for (let row = front.heap.pop(); row !== undefined; row = front.heap.pop()) {
    if (settled[row] === 1) continue;
    settled[row] = 1;
    if (enough(row)) return row;
    stepOn(walk, spread, front, row);
  }
  return undefined;
}

interface Front extends Pick<Limits, "enter"> {
  readonly heap: Heap;
}

function stepOn(
  { out: { offsets, ends, edges }, costs: hopCosts, passing }: Walk,
  { costs, over }: Spread,
  { heap, enter }: Front,
  row: number,
): void {
  const base = (costs[row] ?? 0) + (passing[row] ?? 0);
  const stop = offsets[row + 1] ?? 0;
  for (let i = offsets[row] ?? 0; i < stop; i++) {
    const [end, edge] = [ends[i] ?? 0, edges[i] ?? 0];
    const cost = base + (hopCosts[edge] ?? 0);
    if (cost >= (costs[end] ?? 0) || !enter(end, cost)) continue;
    costs[end] = cost;
    over[end] = edge;
    heap.push(end, cost);
  }
}

/** The same walk where passing through some rows is free. */
export function freeAt(walk: Walk, rows: readonly number[]): Walk {
  const passing = walk.passing.slice();
  for (const row of rows) passing[row] = 0;
  return { ...walk, passing };
}
