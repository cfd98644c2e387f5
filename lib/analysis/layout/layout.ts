import { condensed, type Network } from "../network";
import { type Random, randomFrom } from "../random";
import type { TopicTree } from "../topic-tree";
import { placeIslands } from "./islands";
import { at, fitted, type Points } from "./plane";
import { settle } from "./settle";
import { unfold } from "./unfold";
import { aligned, grown, type Known } from "./warm";

export interface LayoutOptions {
  readonly degree: ReadonlyMap<string, number>;
  /** Earlier positions by node id. */
  readonly known: Known;
  /** Nodes of the earlier map stay where they are; else it is a new map, turned to face the way of the earlier one. */
  readonly grows: boolean;
  readonly seed: number;
}

/** The map's half width; what is added later has room up to 1000. */
const MAP_RADIUS = 900;
/** Area of an island in areas of its nodes. */
const ROOMINESS = 2.8;
/** Steps of the last refinement; big maps, where single places matter less, get by with fewer. */
const MOST_STEPS = 80;
const FEWEST_STEPS = 40;
const STEPS_TIMES_NODES = 400_000;
const LARGEST_RADIUS = 7;

/**
 * Positions for every row of the network: topics as islands, tied islands side by side, within them what is linked
 * lies close; no two nodes on one another.
 */
export function layout(network: Network, tree: TopicTree, options: LayoutOptions): Points {
  const random = randomFrom(options.seed);
  const radii = Float64Array.from(network.ids, (id) => radiusOf(options.degree.get(id) ?? 0));
  if (options.grows) return grown(network, { known: options.known, radii: scaledRadii(radii), random });
  const points = fresh(network, tree, radii, random);
  return aligned(points, network.ids, options.known);
}

function radiusOf(degree: number): number {
  return Math.min(LARGEST_RADIUS, 1 + 0.45 * Math.sqrt(degree));
}

function fresh(network: Network, tree: TopicTree, radii: Float64Array, random: Random): Points {
  const islandOf = network.ids.map((id) => tree.fineOf.get(id) ?? 0);
  const areas = new Float64Array(Math.max(1, tree.fineCount));
  radii.forEach((radius, row) => {
    const island = islandOf[row] ?? 0;
    areas[island] = at(areas, island) + radius ** 2;
  });
  const islands = placeIslands(condensed(network, islandOf, areas.length), {
    radii: areas.map((area) => Math.sqrt(area * ROOMINESS)),
    coarseOf: tree.coarseOf,
    random,
  });
  const points = unfold(network, { islandOf, islands, random });
  const freedom = new Float64Array(network.ids.length).fill(1);
  const steps = Math.min(
    MOST_STEPS,
    Math.max(FEWEST_STEPS, Math.round(STEPS_TIMES_NODES / (radii.length + 1))),
  );
  settle(points, network, { radii, steps, freedom, islandOf, islands });
  return fitted(points, MAP_RADIUS);
}

/** Radii in units of the finished map, judged by the room the islands take of it. */
function scaledRadii(radii: Float64Array): Float64Array {
  const area = radii.reduce((sum, radius) => sum + radius ** 2, 0) * ROOMINESS * 2;
  return radii.map((radius) => (radius * MAP_RADIUS) / Math.sqrt(area || 1));
}
