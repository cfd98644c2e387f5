import { LeidenAlgorithm, Network as LeidenNetwork } from "networkanalysis-ts";
import { condensed, type Network, volumes } from "./network";
import { type Random, randomFrom } from "./random";

/** Group of every row, numbered from 0 without gaps. */
export type Groups = readonly number[];

export interface GroupingOptions {
  /** How much of the size of a group a row is; a group below `minimum` is joined to another. */
  readonly size: (row: number) => number;
  readonly minimum: number;
  /** Number of groups to come close to. */
  readonly target: number;
  readonly seed: number;
}

const LEIDEN_ITERATIONS = 4;
const LOWEST_RESOLUTION = 0.1;
const HIGHEST_RESOLUTION = 12;
const SEARCH_STEPS = 7;

/**
 * Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019) under modularity, at the resolution, found
 * by bisection, whose number of communities, small ones joined to a neighbour, comes nearest to the target.
 */
export function communities(network: Network, options: GroupingOptions): Groups {
  const volume = volumes(network);
  let [low, high] = [LOWEST_RESOLUTION, HIGHEST_RESOLUTION];
  let best: { groups: Groups; miss: number } | undefined;
  for (let step = 0; step < SEARCH_STEPS; step++) {
    const resolution = Math.sqrt(low * high);
    const groups = joined(network, leiden(network, volume, resolution, randomFrom(options.seed)), options);
    const count = groupCount(groups);
    const miss = Math.abs(count - options.target);
    if (!best || miss < best.miss) best = { groups, miss };
    if (miss === 0) break;
    if (count < options.target) low = resolution;
    else high = resolution;
  }
  return best?.groups ?? [];
}

/** Number of groups. */
export function groupCount(groups: Groups): number {
  return groups.reduce((most, group) => Math.max(most, group + 1), 0);
}

function leiden(network: Network, volume: Float64Array, resolution: number, random: Random): Groups {
  const total = volume.reduce((sum, value) => sum + value, 0);
  if (network.weight.length === 0 || total === 0) return network.ids.map((_, row) => row);
  const algorithm = new LeidenAlgorithm();
  algorithm.initializeBasedOnRandom({
    nextInt: (bound: number) => Math.floor(random() * bound),
    nextDouble: random,
  });
  algorithm.setNIterations(LEIDEN_ITERATIONS);
  algorithm.setResolution(resolution / total);
  const clustering = algorithm.findClustering(
    new LeidenNetwork({
      nNodes: network.ids.length,
      nodeWeights: Array.from(volume),
      edges: [Array.from(network.source), Array.from(network.target)],
      edgeWeights: Array.from(network.weight),
      sortedEdges: false,
      checkIntegrity: false,
    }),
  );
  return clustering.getClusters();
}

/** Joins every group below the minimum to the neighbour it is most tied to; one without any tie to the biggest. */
function joined(network: Network, groups: Groups, { size, minimum }: GroupingOptions): Groups {
  return merged(network, groups, size, (smallest) => smallest >= minimum);
}

/**
 * Joins groups until enough: always the smallest to the one it is most tied to for its size, which keeps them of one
 * size. `size` is that of a row; `enough` sees the size of the smallest group and the number of groups.
 */
export function merged(
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
