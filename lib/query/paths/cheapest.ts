import { type Label, labelQueue } from "./labels";
import { type Ahead, type Course, UNREACHED } from "./look-ahead";
import type { Work } from "./turns";
import type { Walk } from "./walk";

/** A way through the graph: rows, the edge of each hop, and what it costs. */
export interface Trail {
  readonly rows: readonly number[];
  readonly edges: readonly number[];
  readonly cost: number;
}

/** How many labels the searches of a question may still look at; below zero when they had to give up. */
export interface Effort {
  left: number;
}

/** What `cheapestTrail` has to keep to. */
export interface Bounds extends Course {
  /** Where the way starts: at a row on the leg that leads to `stops[stage + 1]`. */
  readonly from: number;
  readonly stage: number;
  /** True for first steps that may not be taken. */
  readonly barred?: ((end: number) => boolean) | undefined;
  readonly ahead: readonly Ahead[];
  readonly effort: Effort;
}

/** Labels that are looked at between two pauses: a few milliseconds. */
const LABELS_A_TURN = 4096;
/** Rows that fit in the bits of a label. */
const MOST_WATCHED = 30;

/**
 * The cheapest way without a loop that keeps to `maxHops` and passes the stops that are left. A leg alone never comes
 * to a row twice, but two legs may: then the search is done again and watches these rows, until there is none
 * (decremental state space relaxation: Righini and Salani 2008). Undefined where there is none, or no effort left.
 */
export function* cheapestTrail(walk: Walk, bounds: Bounds): Work<Trail | undefined> {
  for (let watched: readonly number[] = []; watched.length <= MOST_WATCHED; ) {
    const last = yield* cheapestLabel(walk, bounds, watched);
    if (!last) return undefined;
    const trail = trailOf(last);
    const twice = new Set(trail.rows.filter((row, i) => trail.rows.indexOf(row) !== i));
    if (twice.size === 0) return trail;
    watched = [...watched, ...twice];
  }
  bounds.effort.left = -1;
  return undefined;
}

/**
 * The cheapest way that comes to no watched row twice, guided by what lies ahead (A*: Hart, Nilsson and Raphael 1968).
 * A row may be settled again on the same leg by a dearer way with fewer hops, since only that one may be short enough
 * to go on, and by one that has not been to a watched row.
 */
function* cheapestLabel(walk: Walk, bounds: Bounds, watched: readonly number[]): Work<Label | undefined> {
  const { from, stage, stops, ahead, effort } = bounds;
  const open = labelQueue(walk.passing.length, (label) => label.cost + costAhead(walk, ahead, label));
  open.push({ row: from, stage, hops: 0, cost: 0, edge: -1, seen: 0, before: undefined });
  for (let label = open.pop(); label; label = open.pop()) {
    if (label.stage === stops.length - 1) return label;
    effort.left -= 1;
    if (effort.left < 0) return undefined;
    if (effort.left % LABELS_A_TURN === 0) yield;
    for (const next of stepsFrom(walk, label, bounds, watched)) open.push(next);
  }
  return undefined;
}

function costAhead({ passing }: Walk, ahead: readonly Ahead[], { row, stage }: Label): number {
  const leg = ahead[stage];
  return leg ? (leg.costs[row] ?? 0) + (passing[row] ?? 0) : 0;
}

function* stepsFrom(walk: Walk, before: Label, bounds: Bounds, watched: readonly number[]): Generator<Label> {
  const hops = before.hops + 1;
  const base = before.cost + (before.hops === 0 ? 0 : (walk.passing[before.row] ?? 0));
  const { offsets, ends, edges } = walk.out;
  const stop = offsets[before.row + 1] ?? 0;
  const next = bounds.stops[before.stage + 1];
  for (let i = offsets[before.row] ?? 0; i < stop; i++) {
    const row = ends[i] ?? 0;
    const bit = bitOf(watched, row);
    if ((before.seen & bit) !== 0 || !mayEnter(row, hops, before.stage, bounds)) continue;
    const edge = edges[i] ?? 0;
    const cost = base + (walk.costs[edge] ?? 0);
    const stage = before.stage + Number(row === next);
    yield { row, stage, hops, cost, edge, seen: before.seen | bit, before };
  }
}

/** The bit of a watched row; none for other rows. */
function bitOf(watched: readonly number[], row: number): number {
  const place = watched.indexOf(row);
  return place < 0 ? 0 : 1 << place;
}

function mayEnter(row: number, hops: number, stage: number, bounds: Bounds): boolean {
  const { blocked, barred, ahead, maxHops } = bounds;
  if (blocked[row] === 1 || hops + (ahead[stage]?.hops[row] ?? UNREACHED) > maxHops) return false;
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
