import { costOf } from "./alternatives";
import type { Trail } from "./cheapest";
import { makeHeap } from "./heap";
import { hopsFrom, UNREACHED } from "./look-ahead";
import type { Walk } from "./walk";

/** From one row to another. */
interface Leg {
  readonly from: number;
  readonly to: number;
  readonly k: number;
  readonly maxHops: number;
  /** 1 for rows that may not be entered. */
  readonly blocked: Uint8Array;
}

export interface ShortestWays {
  /** The cheapest k of them, cheapest first. */
  readonly trails: readonly Trail[];
  /** How many there are in all. */
  readonly total: number;
}

/** The rows and steps that lie on some way of the fewest hops: a graph without cycles, layered by distance. */
interface Layers {
  /** Rows by distance from the start. */
  readonly rows: readonly (readonly number[])[];
  /** The steps from a row to the next layer, one for each row there (the cheapest relation). */
  readonly steps: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Every way with the fewest hops between two rows, the cheapest k of them in order. */
export function shortestWays(walk: Walk, leg: Leg): ShortestWays {
  const layers = layersOf(walk, leg);
  if (!layers) return { trails: [], total: 0 };
  const { ahead, counts } = outlook(walk, layers, leg);
  return { trails: cheapestIn(walk, layers, ahead, leg), total: counts.get(leg.from) ?? 0 };
}

function layersOf(walk: Walk, leg: Leg): Layers | undefined {
  const ahead = hopsFrom(walk.back, { ...leg, from: leg.to });
  const length = ahead[leg.from] ?? UNREACHED;
  if (length > leg.maxHops) return undefined;
  const rows: number[][] = [[leg.from]];
  const steps = new Map<number, Map<number, number>>();
  for (let left = length - 1; left >= 0; left--) {
    const next = new Set<number>();
    for (const row of rows.at(-1) ?? []) {
      const onwards = cheapestSteps(walk, row, (end) => ahead[end] === left);
      steps.set(row, onwards);
      for (const end of onwards.keys()) next.add(end);
    }
    rows.push([...next]);
  }
  return { rows, steps };
}

function cheapestSteps(
  { out: { offsets, ends, edges }, costs }: Walk,
  row: number,
  wanted: (end: number) => boolean,
): Map<number, number> {
  const steps = new Map<number, number>();
  for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) {
    const [end, edge] = [ends[i] ?? 0, edges[i] ?? 0];
    const before = steps.get(end);
    if (!wanted(end) || (before !== undefined && (costs[before] ?? 0) <= (costs[edge] ?? 0))) continue;
    steps.set(end, edge);
  }
  return steps;
}

/** From each row on: the least cost (without passing through it) and the number of ways. */
function outlook(walk: Walk, { rows, steps }: Layers, { to }: Leg) {
  const ahead = new Map([[to, 0]]);
  const counts = new Map([[to, 1]]);
  const after = (end: number) => (ahead.get(end) ?? 0) + (end === to ? 0 : (walk.passing[end] ?? 0));
  for (const row of rows.slice(0, -1).reverse().flat()) {
    const onwards = [...(steps.get(row) ?? [])];
    ahead.set(row, Math.min(...onwards.map(([end, edge]) => (walk.costs[edge] ?? 0) + after(end))));
    counts.set(
      row,
      onwards.reduce((sum, [end]) => sum + (counts.get(end) ?? 0), 0),
    );
  }
  return { ahead, counts };
}

type Started = Pick<Trail, "rows" | "edges">;

/** Goes on from the start whose best end is cheapest; since that is known exactly, whole ways come out in order. */
function cheapestIn(
  walk: Walk,
  { steps }: Layers,
  ahead: ReadonlyMap<number, number>,
  { from, to, k }: Leg,
): Trail[] {
  const started: Started[] = [];
  const heap = makeHeap();
  const push = (rows: readonly number[], edges: readonly number[]) => {
    const last = rows.at(-1) ?? to;
    const passing = last === to || last === from ? 0 : (walk.passing[last] ?? 0);
    heap.push(
      started.push({ rows, edges }) - 1,
      costOf(walk, rows, edges) + passing + (ahead.get(last) ?? 0),
    );
  };
  push([from], []);
  const trails: Trail[] = [];
  while (trails.length < k) {
    const taken = started[heap.pop() ?? -1];
    if (!taken) break;
    const { rows, edges } = taken;
    const last = rows.at(-1) ?? to;
    if (last === to) trails.push({ rows, edges, cost: costOf(walk, rows, edges) });
    else for (const [end, edge] of steps.get(last) ?? []) push([...rows, end], [...edges, edge]);
  }
  return trails;
}
