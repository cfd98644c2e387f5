/** Costs from an end to each row, at least: rows farther away than its farthest fellow may have any cost beyond that. */
export interface Single {
  readonly costs: Float64Array;
  /** Cost of the way to the farthest other end. */
  readonly reach: number;
}

interface Ground {
  readonly singles: readonly Single[];
  /** Cost of passing through a row; nothing for ends. */
  readonly passing: Float64Array;
  /** 1 for rows that may not be entered. */
  readonly blocked: Uint8Array;
}

/** How much the parts of the cheapest tree over some ends may cost. A set of ends is a number: bit i is end i. */
export interface TreeBounds {
  /** By row: what a tree over a set of ends and the row costs less than where it can be part of the cheapest tree. */
  most(set: number): Float64Array;
  /** Takes note of what trees over a set of ends and a row cost. */
  known(set: number, costs: Float64Array, rows: readonly number[]): void;
}

/** Added to bounds so that rounding does not cut off the answer; far less than any relation costs. */
const SLACK = 1e-6;

const holds = (set: number, end: number) => ((set >> end) & 1) === 1;
const endsIn = (set: number) =>
  Array.from({ length: 32 - Math.clz32(set) }, (_, end) => end).filter((end) => holds(set, end));

/**
 * Bounds for dynamic programming over sets of ends, of the two sorts that Hougardy, Silvanus and Vygen (2017) use. A
 * part is not needed where what it costs and the least that the ends still missing cost exceed a tree that is known;
 * nor where a tree over its own ends and one of the others costs less, since that could take its place.
 */
export function treeBounds({ singles, passing, blocked }: Ground): TreeBounds {
  const whole = 2 ** singles.length - 1;
  const stars = starCosts({ singles, passing, blocked });
  const trees = joinedStars(stars);
  let best = (trees[whole] ?? 0) + SLACK;
  return {
    most(set) {
      const missing = whole ^ set;
      const own = Math.min(...endsIn(missing).map((end) => trees[set | (2 ** end)] ?? 0)) + SLACK;
      const most = costsToJoin(singles, missing, radiiOf(stars, missing));
      for (const [row, cost] of most.entries())
        most[row] = blocked[row] === 1 ? 0 : Math.min(own, best - cost - (passing[row] ?? 0));
      return most;
    },
    known(set, costs, rows) {
      const missing = endsIn(whole ^ set).flatMap((end) => singles[end] ?? []);
      for (const row of rows) {
        const part = (costs[row] ?? 0) + (passing[row] ?? 0) + SLACK;
        best = Math.min(
          best,
          missing.reduce((sum, single) => sum + (single.costs[row] ?? 0), part),
        );
      }
    },
  };
}

/** For each set of ends the cost of the cheapest star: a row, and the cheapest way from there to each of them. */
function starCosts({ singles, passing, blocked }: Ground): Float64Array {
  const stars = new Float64Array(2 ** singles.length).fill(Number.POSITIVE_INFINITY);
  const sums = new Float64Array(stars.length);
  for (const [row, shut] of blocked.entries()) {
    if (shut === 1) continue;
    sums[0] = passing[row] ?? 0;
    for (const [end, { costs }] of singles.entries()) extend(sums, stars, 2 ** end, costs[row] ?? 0);
  }
  return stars;
}

/** Sums over the sets whose highest end costs this much, from the sums over those without it. */
function extend(sums: Float64Array, least: Float64Array, highest: number, cost: number): void {
  for (let rest = 0; rest < highest; rest++) {
    const sum = (sums[rest] ?? 0) + cost;
    sums[highest + rest] = sum;
    if (sum < (least[highest + rest] ?? 0)) least[highest + rest] = sum;
  }
}

/** For each set of ends the cheapest tree of stars that have ends in common; a way is a star as well. */
function joinedStars(stars: Float64Array): Float64Array {
  const trees = stars.slice();
  for (const set of trees.keys())
    for (let half = (set - 1) & set; half > 0; half = (half - 1) & set)
      trees[set] = Math.min(trees[set] ?? 0, joinedAtAnEnd(trees, half, set ^ half));
  return trees;
}

function joinedAtAnEnd(trees: Float64Array, set: number, other: number): number {
  return (trees[set] ?? 0) + Math.min(...endsIn(set).map((end) => trees[other | (2 ** end)] ?? 0));
}

/**
 * By row: the least that a tree over it and some ends costs, without passing through the row. It is as much as the way
 * to the farthest end; and it leaves the ball about each end that does not hold the row, so that it is as much as all
 * their radii.
 */
function costsToJoin(singles: readonly Single[], ends: number, radii: Float64Array): Float64Array {
  const size = singles[0]?.costs.length ?? 0;
  const [farthest, balls] = [new Float64Array(size), new Float64Array(size)];
  for (const end of endsIn(ends)) {
    const { costs = balls, reach = 0 } = singles[end] ?? {};
    raise(farthest, costs, reach);
    add(balls, costs, Math.min(radii[end] ?? 0, reach));
  }
  raise(farthest, balls, Number.POSITIVE_INFINITY);
  return farthest;
}

/** Puts the greater of two costs by row, the second as far as it counts. */
function raise(most: Float64Array, costs: Float64Array, limit: number): void {
  for (let row = 0; row < most.length; row++) {
    const cost = Math.min(costs[row] ?? 0, limit);
    if (cost > (most[row] ?? 0)) most[row] = cost;
  }
}

/** Adds costs by row, as far as they count. */
function add(sums: Float64Array, costs: Float64Array, limit: number): void {
  for (let row = 0; row < sums.length; row++) sums[row] = (sums[row] ?? 0) + Math.min(costs[row] ?? 0, limit);
}

/**
 * Radii of balls about some ends, grown alike until they touch, that have no part of a way in common: a packing of moats
 * (Jünger and Pulleyblank 1993). Balls meet on a way or, several at once, on a row that costs something; they share it
 * without overlap where the radii of any ends make no more than the star over these.
 */
function radiiOf(stars: Float64Array, set: number): Float64Array {
  const radii = new Float64Array(32 - Math.clz32(set));
  const groups = groupsIn(set);
  if (groups.length === 0) return radii.fill(Number.POSITIVE_INFINITY);
  for (let growing = set; growing > 0; ) {
    const rooms = groups
      .filter((group) => (group & growing) > 0)
      .map((group) => ({ group, room: roomIn(stars, radii, group, growing) }));
    const step = Math.min(...rooms.map(({ room }) => room));
    for (const end of endsIn(growing)) radii[end] = (radii[end] ?? 0) + step;
    for (const { group, room } of rooms) if (room <= step + SLACK) growing &= ~group;
  }
  return radii;
}

/** The sets of two or more ends of a set. */
function groupsIn(set: number): number[] {
  return Array.from({ length: set + 1 }, (_, part) => part).filter(
    (part) => (part & set) === part && endsIn(part).length > 1,
  );
}

/** By how much every growing end of a group may grow. */
function roomIn(stars: Float64Array, radii: Float64Array, group: number, growing: number): number {
  const taken = endsIn(group).reduce((sum, end) => sum + (radii[end] ?? 0), 0);
  return Math.max(0, (stars[group] ?? 0) - taken) / endsIn(group & growing).length;
}
