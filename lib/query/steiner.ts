import { type Atlas, otherEnd } from "./atlas";
import { emptySpread, freeAt, type Spread, spreadFrom } from "./spread";
import type { Walk } from "./walk";
import type { Ways } from "./ways";

/** The cheapest trees that join a set of ends to each row. */
interface Part extends Spread {
  /** Where two trees meet at a row that none came to over a relation: the ends that one of them joins, as bits. */
  readonly split: Uint8Array;
}

/** The ways from one end, as far as the farthest other end. */
interface Single extends Part {
  readonly radius: number;
}

/** Added to the bound so that rounding does not cut off the answer; far less than any relation costs. */
const SLACK = 1e-6;

/**
 * The relations of the cheapest tree that joins all the given rows, by the cost that paths have: its hops, and every
 * thing that is not one of the ends once. Undefined where nothing joins them.
 *
 * Exact, by dynamic programming over sets of ends (Dreyfus and Wagner 1971, in the form of Erickson, Monma and Veinott
 * 1987): the cheapest tree for a set and a row splits at the row or came to it over a relation. What cannot be part of
 * a tree within the bound that a spanning tree over the distances gives (Kou, Markowsky and Berman 1981) is not
 * followed. The work doubles with every end.
 */
export function steinerTree(
  atlas: Atlas,
  { walk, blocked }: Ways,
  ends: readonly number[],
): number[] | undefined {
  const free = freeAt(walk, ends);
  const singles = ends.map((end) => singlePart(free, blocked, end, ends));
  const bound = spanningCost(singles, ends) + SLACK;
  if (!Number.isFinite(bound)) return undefined;
  const inner = singles.slice(0, -1);
  const whole = (1 << inner.length) - 1;
  const parts = new Map<number, Part>(inner.map((single, i) => [1 << i, single]));
  for (let set = 1; set <= whole; set++) {
    if (parts.has(set)) continue;
    const missing = singles.filter((_, i) => (set & (1 << i)) === 0);
    const within = (row: number, cost: number) =>
      blocked[row] !== 1 && cost + farthest(missing, row) <= bound;
    parts.set(set, joinedPart(free, parts, set, within));
  }
  return relationsOf(atlas, parts, { set: whole, row: ends.at(-1) ?? 0 });
}

/** No farther than the farthest end: where the branch to an end begins, it is nearer than another end would be. */
function singlePart(walk: Walk, blocked: Uint8Array, end: number, ends: readonly number[]): Single {
  const spread = emptySpread(blocked.length);
  const left = new Set(ends);
  spread.costs[end] = 0;
  const last = spreadFrom(walk, spread, [end], {
    enter: (row) => blocked[row] !== 1,
    enough: (row) => left.delete(row) && left.size === 0,
  });
  const radius = last === undefined ? Number.POSITIVE_INFINITY : (spread.costs[last] ?? 0);
  return { ...spread, split: new Uint8Array(blocked.length), radius };
}

/** Cost of the cheapest tree over the ends where each relation is a whole cheapest way (Prim 1957). */
function spanningCost(singles: readonly Single[], ends: readonly number[]): number {
  const near = ends.map((end) => singles[0]?.costs[end] ?? 0);
  const left = new Set(ends.keys());
  left.delete(0);
  let total = 0;
  while (left.size > 0) {
    const next = [...left].reduce((a, b) => ((near[b] ?? 0) < (near[a] ?? 0) ? b : a));
    left.delete(next);
    total += near[next] ?? 0;
    for (const i of left) near[i] = Math.min(near[i] ?? 0, singles[next]?.costs[ends[i] ?? 0] ?? 0);
  }
  return total;
}

/** At least what it costs to reach the farthest of some ends from a row. */
function farthest(singles: readonly Single[], row: number): number {
  let most = 0;
  for (const { costs, radius } of singles) most = Math.max(most, Math.min(costs[row] ?? 0, radius));
  return most;
}

function joinedPart(
  walk: Walk,
  parts: ReadonlyMap<number, Part>,
  set: number,
  within: (row: number, cost: number) => boolean,
): Part {
  const part: Part = {
    ...emptySpread(walk.passing.length),
    split: new Uint8Array(walk.passing.length),
  };
  const starts = new Set<number>();
  // Each pair of halves once: the one that holds the lowest end.
  for (let half = (set - 1) & set; half > 0; half = (half - 1) & set) {
    const [a, b] = [parts.get(half), parts.get(set ^ half)];
    if (a && b && (half & set & -set) !== 0) meet(part, { a, b, half }, starts, within);
  }
  spreadFrom(walk, part, starts, { enter: within });
  return part;
}

function meet(
  { costs, split }: Part,
  { a, b, half }: { readonly a: Part; readonly b: Part; readonly half: number },
  starts: Set<number>,
  within: (row: number, cost: number) => boolean,
): void {
  for (let row = 0; row < costs.length; row++) {
    const cost = (a.costs[row] ?? 0) + (b.costs[row] ?? 0);
    if (cost >= (costs[row] ?? 0) || !within(row, cost)) continue;
    costs[row] = cost;
    split[row] = half;
    starts.add(row);
  }
}

interface Joint {
  readonly set: number;
  readonly row: number;
}

/** Follows a tree back from a row to its ends. */
function relationsOf(atlas: Atlas, parts: ReadonlyMap<number, Part>, last: Joint): number[] {
  const relations = new Set<number>();
  const waiting = [last];
  for (let joint = waiting.pop(); joint; joint = waiting.pop()) {
    const { set, row } = joint;
    const part = parts.get(set);
    const [edge, half] = [part?.over[row] ?? -1, part?.split[row] ?? 0];
    if (edge >= 0) {
      relations.add(edge);
      waiting.push({ set, row: otherEnd(atlas, edge, row) });
    } else if (half > 0) waiting.push({ set: half, row }, { set: set ^ half, row });
  }
  return [...relations];
}
