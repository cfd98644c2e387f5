import { type Groups, groupCount, leiden } from "./leiden";
import { condensed, linksOf, type Network, networkFrom, volumes } from "./network";

interface GroupingOptions {
  /** How much of the size of a group a row is; a group below `minimum` is joined to another. */
  readonly size: (row: number) => number;
  readonly minimum: number;
  /** Number of groups to come close to. */
  readonly target: number;
  /** Group of each row in an earlier grouping that this one should resemble; undefined for a row that was not in it. */
  readonly earlier?: readonly (number | undefined)[];
  readonly seed: number;
}

const LOWEST_RESOLUTION = 0.02;
const HIGHEST_RESOLUTION = 12;
const SEARCH_STEPS = 9;
/** What ties a row to its earlier group, in its own volume. */
const STICKINESS = 0.4;
/** Steps of a quarter octave around the usual resolution, tried for likeness to an earlier grouping. */
const LIKENESS_RESOLUTIONS = Array.from({ length: 14 }, (_, i) => 2 ** ((i - 4) / 4));

/**
 * Communities of a network, small ones joined to a neighbour. The resolution is found by bisection, as that whose
 * number of communities comes nearest to the target; or, after an earlier grouping, it is that which changes least.
 */
export function communities(network: Network, options: GroupingOptions): Groups {
  return options.earlier?.some((group) => group !== undefined)
    ? likeEarlier(network, options, options.earlier)
    : nearTarget(network, options);
}

function nearTarget(network: Network, options: GroupingOptions): Groups {
  const groupsAt = leiden(network, options.seed);
  let [low, high] = [LOWEST_RESOLUTION, HIGHEST_RESOLUTION];
  let best: { groups: Groups; miss: number } | undefined;
  for (let step = 0; step < SEARCH_STEPS; step++) {
    const resolution = Math.sqrt(low * high);
    const groups = joined(network, groupsAt(resolution), options);
    const count = groupCount(groups);
    const miss = Math.abs(count - options.target);
    if (!best || miss < best.miss) best = { groups, miss };
    if (miss === 0) break;
    if (count < options.target) low = resolution;
    else high = resolution;
  }
  return best?.groups ?? [];
}

function likeEarlier(
  network: Network,
  options: GroupingOptions,
  earlier: readonly (number | undefined)[],
): Groups {
  const known = [...new Set(earlier.filter((group) => group !== undefined))];
  const held = withAnchors(network, earlier, known);
  const groupsAt = leiden(held, options.seed, startingFrom([...earlier, ...known]));
  let best: { groups: Groups; kept: number } | undefined;
  for (const resolution of LIKENESS_RESOLUTIONS) {
    const groups = joined(network, groupsAt(resolution).slice(0, network.ids.length), options);
    const kept = agreement(groups, earlier, options.size);
    if (!best || kept > best.kept) best = { groups, kept };
  }
  return best?.groups ?? [];
}

/** Adds a row for every earlier group that holds its members, so that a row changes groups for a good reason only. */
function withAnchors(
  network: Network,
  earlier: readonly (number | undefined)[],
  known: readonly number[],
): Network {
  const volume = volumes(network);
  const anchor = (group: number) => `anchor ${group}`;
  const links = [...linksOf(network)];
  earlier.forEach((group, row) => {
    if (group === undefined) return;
    const weight = STICKINESS * (volume[row] ?? 0);
    links.push({ source: network.ids[row] ?? "", target: anchor(group), weight });
  });
  return networkFrom([...network.ids, ...known.map(anchor)], links);
}

/** Rows that were not there before start by themselves; numbers are made free of gaps. */
function startingFrom(earlier: readonly (number | undefined)[]): Groups {
  const numbers = new Map<string, number>();
  return earlier.map((group, row) => {
    const key = group === undefined ? `row ${row}` : `group ${group}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** Size of what two groupings have in common, over pairs of groups that are each other's best match. */
function agreement(
  groups: Groups,
  earlier: readonly (number | undefined)[],
  size: (row: number) => number,
): number {
  const overlaps = new Map<string, { now: number; before: number; common: number }>();
  groups.forEach((now, row) => {
    const before = earlier[row];
    if (before === undefined) return;
    const overlap = overlaps.get(`${now} ${before}`) ?? { now, before, common: 0 };
    overlap.common += size(row);
    overlaps.set(`${now} ${before}`, overlap);
  });
  const most = new Map<string, number>();
  for (const { now, before, common } of overlaps.values())
    for (const key of [`now ${now}`, `before ${before}`]) most.set(key, Math.max(most.get(key) ?? 0, common));
  return [...overlaps.values()].reduce((sum, { now, before, common }) => {
    const mutual = common === most.get(`now ${now}`) && common === most.get(`before ${before}`);
    return sum + (mutual ? common : 0);
  }, 0);
}

/** Joins every group below the minimum to the neighbour it is most tied to; one without any tie to the biggest. */
function joined(network: Network, groups: Groups, { size, minimum }: GroupingOptions): Groups {
  return merged(network, groups, size, (smallest) => smallest >= minimum);
}

/**
 * Joins groups until enough: always the smallest to the one it is most tied to for its size, which keeps them of one
 * size. `size` is that of a row; `enough` sees the size of the smallest group and the number of groups.
 */
function merged(
  network: Network,
  groups: Groups,
  size: (row: number) => number,
  enough: (smallest: number, count: number) => boolean,
): Groups {
  const count = groupCount(groups);
  const sizes = new Float64Array(count);
  groups.forEach((group, row) => {
    sizes[group] = (sizes[group] ?? 0) + size(row);
  });
  const ties = tiesOf(condensed(network, groups, count));
  const parent = Array.from({ length: count }, (_, group) => group);
  const left = new Set(parent);
  while (left.size > 1) {
    const group = smallest(left, sizes);
    if (enough(sizes[group] ?? 0, left.size)) break;
    const into = closest(ties, group, sizes) ?? biggest(left, sizes);
    merge(ties, group, into);
    left.delete(group);
    parent[group] = into;
    sizes[into] = (sizes[into] ?? 0) + (sizes[group] ?? 0);
  }
  return renumbered(groups, parent, sizes);
}

type Ties = Map<number, number>[];

function tiesOf({ ids, source, target, weight }: Network): Ties {
  const ties: Ties = ids.map(() => new Map());
  weight.forEach((value, i) => {
    const [a, b] = [source[i] ?? 0, target[i] ?? 0];
    ties[a]?.set(b, value);
    ties[b]?.set(a, value);
  });
  return ties;
}

function smallest(groups: ReadonlySet<number>, sizes: Float64Array): number {
  return [...groups].reduce((a, b) => ((sizes[b] ?? 0) < (sizes[a] ?? 0) ? b : a));
}

function biggest(groups: ReadonlySet<number>, sizes: Float64Array): number {
  return [...groups].reduce((a, b) => ((sizes[b] ?? 0) > (sizes[a] ?? 0) ? b : a));
}

/** The most tied neighbour for its size; big groups would otherwise swallow everything small. */
function closest(ties: Ties, group: number, sizes: Float64Array): number | undefined {
  let best: { into: number; strength: number } | undefined;
  for (const [into, weight] of ties[group] ?? []) {
    const strength = weight / Math.sqrt(1 + (sizes[into] ?? 0));
    if (!best || strength > best.strength || (strength === best.strength && into < best.into))
      best = { into, strength };
  }
  return best?.into;
}

function merge(ties: Ties, group: number, into: number): void {
  for (const [other, weight] of ties[group] ?? []) {
    ties[other]?.delete(group);
    if (other === into) continue;
    ties[other]?.set(into, (ties[other]?.get(into) ?? 0) + weight);
    ties[into]?.set(other, (ties[into]?.get(other) ?? 0) + weight);
  }
  ties[group]?.clear();
}

/** Follows joins to their end and numbers what is left, the biggest first. */
function renumbered(groups: Groups, parent: readonly number[], sizes: Float64Array): Groups {
  const end = (group: number): number => {
    const next = parent[group] ?? group;
    return next === group ? group : end(next);
  };
  const ends = [...new Set(parent.map((_, group) => end(group)))];
  ends.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const number = new Map(ends.map((group, i) => [group, i]));
  return groups.map((group) => number.get(end(group)) ?? 0);
}
