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

/** The k cheapest ways without a loop, cheapest first (Yen 1971): each further one leaves a known one at some row. */
export function cheapestTrails(walk: Walk, leg: Leg): Trail[] {
  const ahead = lookAhead(walk, leg);
  const first = ahead && cheapestTrail(walk, { ...leg, ahead });
  if (!first) return [];
  const found = [first];
  const known = new Set([keyOf(first)]);
  const waiting: Trail[] = [];
  for (let last = first; found.length < leg.k; ) {
    for (const trail of detours(walk, { ...leg, ahead }, { last, found })) {
      if (known.has(keyOf(trail))) continue;
      known.add(keyOf(trail));
      waiting.push(trail);
    }
    waiting.sort(byCost);
    const next = waiting.shift();
    if (!next) break;
    found.push(next);
    last = next;
  }
  return found;
}

const keyOf = (trail: Trail) => trail.rows.join(" ");

/** For each row of a way the cheapest way that is the same up to there and then takes a step not yet taken. */
function detours(
  walk: Walk,
  leg: Leg & { readonly ahead: Ahead },
  { last, found }: { readonly last: Trail; readonly found: readonly Trail[] },
): Trail[] {
  const blocked = leg.blocked.slice();
  return last.rows.slice(0, -1).flatMap((from, i) => {
    const root = last.rows.slice(0, i + 1);
    const taken = new Set(
      found
        .filter((trail) => root.every((row, j) => trail.rows[j] === row))
        .map((trail) => trail.rows[i + 1]),
    );
    blocked[from] = 1;
    const spur = cheapestTrail(walk, {
      ...leg,
      from,
      maxHops: leg.maxHops - i,
      blocked,
      barred: (end) => taken.has(end),
    });
    return spur ? [joinTrails(walk, { rows: root, edges: last.edges.slice(0, i) }, spur)] : [];
  });
}

/** Puts a way after another that ends where it begins. */
export function joinTrails(walk: Walk, head: Pick<Trail, "rows" | "edges">, tail: Trail): Trail {
  const rows = [...head.rows, ...tail.rows.slice(1)];
  const edges = [...head.edges, ...tail.edges];
  const hops = edges.reduce((sum, edge) => sum + (walk.costs[edge] ?? 0), 0);
  const passing = rows.slice(1, -1).reduce((sum, row) => sum + (walk.passing[row] ?? 0), 0);
  return { rows, edges, cost: hops + passing };
}
