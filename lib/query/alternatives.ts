import { inOrder } from "../base/order";
import { cheapestTrail, type Trail } from "./cheapest";
import { type Ahead, lookAhead } from "./look-ahead";
import type { Walk } from "./walk";

export interface Leg {
  readonly from: number;
  readonly to: number;
  readonly k: number;
  readonly maxHops: number;
  /** 1 for rows that may not be entered. */
  readonly blocked: Uint8Array;
}

/** Cheapest first, then the shorter, then by rows, so that equal costs never change places. */
export const byCost = inOrder<Trail>(
  (a, b) => a.cost - b.cost,
  (a, b) => a.rows.length - b.rows.length,
  (a, b) => firstDifference(a.rows, b.rows),
);

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [i, row] of a.entries()) {
    const difference = row - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A way, and up to which row it is the same as the one it was found from. */
interface Candidate {
  readonly trail: Trail;
  readonly shared: number;
}

/**
 * The k cheapest ways without a loop, cheapest first (Yen 1971): each further one leaves a known one at some row. A
 * way is left only at or after the row where it left its own forerunner (Lawler 1972); the rest was tried before.
 */
export function cheapestTrails(walk: Walk, leg: Leg): Trail[] {
  const ahead = lookAhead(walk, leg);
  const first = ahead && cheapestTrail(walk, { ...leg, ahead });
  if (!first) return [];
  const found = [first];
  const waiting: Candidate[] = [];
  for (let last: Candidate = { trail: first, shared: 0 }; found.length < leg.k; ) {
    waiting.push(...detours(walk, { ...leg, ahead }, last, found));
    waiting.sort((a, b) => byCost(a.trail, b.trail));
    const next = waiting.shift();
    if (!next) break;
    found.push(next.trail);
    last = next;
  }
  return found;
}

/** For each row of a way the cheapest way that is the same up to there and then takes a step not yet taken. */
function detours(
  walk: Walk,
  leg: Leg & { readonly ahead: Ahead },
  { trail, shared }: Candidate,
  found: readonly Trail[],
): Candidate[] {
  const blocked = leg.blocked.slice();
  return trail.rows.slice(0, -1).flatMap((from, i) => {
    blocked[from] = 1;
    if (i < shared) return [];
    const root = trail.rows.slice(0, i + 1);
    const taken = new Set(
      found.filter(({ rows }) => root.every((row, j) => rows[j] === row)).map(({ rows }) => rows[i + 1]),
    );
    const bounds = { ...leg, from, maxHops: leg.maxHops - i, blocked };
    const spur = cheapestTrail(walk, { ...bounds, barred: (end) => taken.has(end) });
    if (!spur) return [];
    const head = { rows: root, edges: trail.edges.slice(0, i) };
    return [{ trail: joinTrails(walk, head, spur), shared: i }];
  });
}

/** Puts a way after another that ends where it begins. */
export function joinTrails(walk: Walk, head: Pick<Trail, "rows" | "edges">, tail: Trail): Trail {
  const rows = [...head.rows, ...tail.rows.slice(1)];
  const edges = [...head.edges, ...tail.edges];
  return { rows, edges, cost: costOf(walk, rows, edges) };
}

/** What a way costs: its hops, and passing through every row but the two ends. */
export function costOf(walk: Walk, rows: readonly number[], edges: readonly number[]): number {
  const hops = edges.reduce((sum, edge) => sum + (walk.costs[edge] ?? 0), 0);
  return rows.slice(1, -1).reduce((sum, row) => sum + (walk.passing[row] ?? 0), hops);
}
