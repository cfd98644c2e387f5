import { type Atlas, otherEnd } from "../atlas";
import { emptySpread, freeAt, type Spread, spreadFrom } from "./spread";
import { type Single, type TreeBounds, treeBounds } from "./steiner-bounds";
import type { Work } from "./turns";
import type { Walk } from "./walk";
import type { Ways } from "./ways";

/** The cheapest trees that join a set of ends to each row, as far as they are needed. */
interface Part extends Spread {
  /** Where two trees meet at a row that none came to over a relation: the ends that one of them joins, as bits. */
  readonly split: Uint8Array;
  /** The rows that are needed. */
  readonly rows: readonly number[];
}

/** The ways from one end, as far as the farthest other end. */
type SinglePart = Part & Single;

/**
 * The relations of the cheapest tree that joins all the given rows, by the cost that paths have: its hops, and every
 * thing that is not one of the ends once. Undefined where nothing joins them.
 *
 * Exact, by dynamic programming over sets of ends (Dreyfus and Wagner 1971, in the form of Erickson, Monma and Veinott
 * 1987): the cheapest tree for a set and a row splits at the row or came to it over a relation. What `treeBounds` rules
 * out is not followed. The work doubles with every end; it pauses at least once for each set.
 */
export function* steinerTree(
  atlas: Atlas,
  { walk, blocked }: Ways,
  ends: readonly number[],
): Work<number[] | undefined> {
  const free = freeAt(walk, ends);
  const singles: SinglePart[] = [];
  for (const end of ends) {
    const single = yield* singlePart(free, blocked, end, ends);
    if (!single) return undefined;
    singles.push(single);
  }
  const bounds = treeBounds({ singles, passing: free.passing, blocked });
  const whole = 2 ** (ends.length - 1) - 1;
  const parts = new Map<number, Part>();
  for (let set = 1; set <= whole; set++) {
    yield;
    const single = singles.find((_, end) => set === 2 ** end);
    parts.set(set, single ? needed(single, bounds.most(set)) : yield* joinedPart(free, parts, set, bounds));
  }
  return relationsOf(atlas, parts, { set: whole, row: ends.at(-1) ?? 0 });
}

function* singlePart(
  walk: Walk,
  blocked: Uint8Array,
  end: number,
  ends: readonly number[],
): Work<SinglePart | undefined> {
  yield;
  const spread = emptySpread(blocked.length);
  const most = Float64Array.from(blocked, (shut) => (shut === 1 ? 0 : Number.POSITIVE_INFINITY));
  const left = new Set(ends);
  spread.costs[end] = 0;
  const rows = yield* spreadFrom(walk, spread, [end], {
    most,
    enough: (row) => left.delete(row) && left.size === 0,
  });
  if (left.size > 0) return undefined;
  return {
    ...spread,
    split: new Uint8Array(blocked.length),
    rows,
    reach: spread.costs[rows.at(-1) ?? end] ?? 0,
  };
}

function needed(single: SinglePart, most: Float64Array): Part {
  return { ...single, rows: single.rows.filter((row) => (single.costs[row] ?? 0) < (most[row] ?? 0)) };
}

function* joinedPart(
  walk: Walk,
  parts: ReadonlyMap<number, Part>,
  set: number,
  bounds: TreeBounds,
): Work<Part> {
  const size = walk.passing.length;
  const started = { ...emptySpread(size), split: new Uint8Array(size), starts: new Set<number>() };
  const most = bounds.most(set);
  // Each pair of halves once: the one that holds the lowest end.
  for (let half = (set - 1) & set; half > 0; half = (half - 1) & set) {
    const [a, b] = [parts.get(half), parts.get(set ^ half)];
    if (a && b && (half & set & -set) !== 0) meet(started, { a, b, half }, most);
  }
  const { starts, ...part } = started;
  const rows = yield* spreadFrom(walk, part, starts, { most });
  bounds.known(set, part.costs, rows);
  return { ...part, rows };
}

interface Started extends Omit<Part, "rows"> {
  readonly starts: Set<number>;
}

function meet(
  { costs, split, starts }: Started,
  { a, b, half }: { readonly a: Part; readonly b: Part; readonly half: number },
  most: Float64Array,
): void {
  for (const row of a.rows.length < b.rows.length ? a.rows : b.rows) {
    const cost = (a.costs[row] ?? 0) + (b.costs[row] ?? 0);
    if (cost >= Math.min(costs[row] ?? 0, most[row] ?? 0)) continue;
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
