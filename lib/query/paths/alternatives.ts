import { inOrder } from "../../base/order";
import { type Bounds, cheapestTrail, type Effort, type Trail } from "./cheapest";
import { type Course, lookAhead } from "./look-ahead";
import type { Work } from "./turns";
import type { Walk } from "./walk";

/** Cheapest first, then the shorter, then by rows, so that equal costs never change places. */
const byCost = inOrder<Trail>(
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
 * What was found is right also where the effort ends; more may then be missing.
 */
export function* cheapestTrails(
  walk: Walk,
  course: Course & { readonly k: number },
  effort: Effort,
): Work<Trail[]> {
  const ahead = yield* lookAhead(walk, course);
  if (!ahead) return [];
  const bounds = { ...course, ahead, effort };
  const first = yield* cheapestTrail(walk, { ...bounds, from: course.stops[0] ?? 0, stage: 0 });
  if (!first) return [];
  const found = [first];
  const waiting: Candidate[] = [];
  for (let last: Candidate = { trail: first, shared: 0 }; found.length < course.k; ) {
    waiting.push(...(yield* detours(walk, bounds, last, found)));
    waiting.sort((a, b) => byCost(a.trail, b.trail));
    const next = waiting.shift();
    if (!next || effort.left < 0) break;
    found.push(next.trail);
    last = next;
  }
  return found;
}

/** For each row of a way the cheapest way that is the same up to there and then takes a step not yet taken. */
function* detours(
  walk: Walk,
  course: Omit<Bounds, "from" | "stage">,
  { trail, shared }: Candidate,
  found: readonly Trail[],
): Work<Candidate[]> {
  const blocked = course.blocked.slice();
  const candidates: Candidate[] = [];
  let stage = -1;
  for (const [i, from] of trail.rows.slice(0, -1).entries()) {
    blocked[from] = 1;
    if (from === course.stops[stage + 1]) stage += 1;
    if (i < shared) continue;
    const root = trail.rows.slice(0, i + 1);
    const taken = new Set(
      found.filter(({ rows }) => root.every((row, j) => rows[j] === row)).map(({ rows }) => rows[i + 1]),
    );
    const bounds = { ...course, from, stage, maxHops: course.maxHops - i, blocked };
    const spur = yield* cheapestTrail(walk, { ...bounds, barred: (end) => taken.has(end) });
    if (!spur) continue;
    const head = { rows: root, edges: trail.edges.slice(0, i) };
    candidates.push({ trail: joinTrails(walk, head, spur), shared: i });
  }
  return candidates;
}

/** Puts a way after another that ends where it begins. */
function joinTrails(walk: Walk, head: Pick<Trail, "rows" | "edges">, tail: Trail): Trail {
  const rows = [...head.rows, ...tail.rows.slice(1)];
  const edges = [...head.edges, ...tail.edges];
  return { rows, edges, cost: costOf(walk, rows, edges) };
}

/** What a way costs: its hops, and passing through every row but the two ends. */
export function costOf(walk: Walk, rows: readonly number[], edges: readonly number[]): number {
  const hops = edges.reduce((sum, edge) => sum + (walk.costs[edge] ?? 0), 0);
  return rows.slice(1, -1).reduce((sum, row) => sum + (walk.passing[row] ?? 0), hops);
}
