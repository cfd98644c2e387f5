import { makeHeap } from "./heap";
import { type Ahead, UNREACHED } from "./look-ahead";
import type { Walk } from "./walk";

/** A way through the graph: rows, the edge of each hop, and what it costs. */
export interface Trail {
  readonly rows: readonly number[];
  readonly edges: readonly number[];
  readonly cost: number;
}

/** What `cheapestTrail` has to keep to. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  /** 1 for rows that may not be entered. */
  readonly blocked: Uint8Array;
  /** True for first steps that may not be taken. */
  readonly barred?: ((end: number) => boolean) | undefined;
  readonly ahead: Ahead;
}

interface Label {
  readonly row: number;
  readonly hops: number;
  readonly cost: number;
  readonly edge: number;
  readonly before: Label | undefined;
}

/**
 * The cheapest way that keeps to `maxHops`, guided by what lies ahead (A*: Hart, Nilsson and Raphael 1968). A row may
 * be settled again by a dearer way with fewer hops, since only that one may be short enough to go on.
 */
export function cheapestTrail(walk: Walk, bounds: Bounds): Trail | undefined {
  const { from, to, ahead } = bounds;
  const settled = new Uint8Array(walk.passing.length).fill(UNREACHED);
  const unsettled = ({ row, hops }: Label) => hops < (settled[row] ?? 0);
  const labels: Label[] = [];
  const heap = makeHeap();
  const still = (row: number) => (ahead.costs[row] ?? 0) + (row === to ? 0 : (walk.passing[row] ?? 0));
  const push = (label: Label) => heap.push(labels.push(label) - 1, label.cost + still(label.row));
  push({ row: from, hops: 0, cost: 0, edge: -1, before: undefined });
  for (let at = heap.pop(); at !== undefined; at = heap.pop()) {
    const label = labels[at];
    if (!label || !unsettled(label)) continue;
    if (label.row === to) return trailOf(label);
    settled[label.row] = label.hops;
    for (const next of stepsFrom(walk, label, bounds)) if (unsettled(next)) push(next);
  }
  return undefined;
}

function* stepsFrom(walk: Walk, before: Label, bounds: Bounds): Generator<Label> {
  const hops = before.hops + 1;
  const base = before.cost + (before.hops === 0 ? 0 : (walk.passing[before.row] ?? 0));
  const { offsets, ends, edges } = walk.out;
  const stop = offsets[before.row + 1] ?? 0;
  for (let i = offsets[before.row] ?? 0; i < stop; i++) {
    const row = ends[i] ?? 0;
    if (!mayEnter(row, hops, bounds)) continue;
    const edge = edges[i] ?? 0;
    yield { row, hops, cost: base + (walk.costs[edge] ?? 0), edge, before };
  }
}

function mayEnter(row: number, hops: number, { blocked, barred, ahead, maxHops }: Bounds): boolean {
  if (blocked[row] === 1 || hops + (ahead.hops[row] ?? UNREACHED) > maxHops) return false;
  return hops > 1 || !barred?.(row);
}

function trailOf(last: Label): Trail {
  const rows: number[] = [];
  const edges: number[] = [];
  for (let label: Label | undefined = last; label; label = label.before) {
    rows.push(label.row);
    if (label.before) edges.push(label.edge);
  }
  return { rows: rows.reverse(), edges: edges.reverse(), cost: last.cost };
}
