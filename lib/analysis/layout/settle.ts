import type { Network } from "../network";
import { separateDiscs } from "./collide";
import { at, type Disc, type Points, shift } from "./plane";

export interface SettleOptions {
  readonly radii: Float64Array;
  readonly steps: number;
  /** 1 for a free point, less for one that yields less to a neighbour it collides with or is tied to. */
  readonly freedom: Float64Array;
  /** Where a point is drawn back to, by row. */
  readonly home?: Points;
  readonly islandOf?: readonly number[];
  readonly islands?: readonly Disc[];
}

/** Length of a link in sums of radii. */
const REST = 1.9;
const SPRING = 0.045;
/** A link to another island only tilts a point towards its side of the shore. */
const SPRING_ACROSS = 0.002;
const HOMESICK = 0.25;
const SHORE = 0.4;

/** Springs on the links, no two discs on one another, islands keep their shore: the last, local refinement. */
export function settle(points: Points, network: Network, options: SettleOptions): void {
  for (let step = 0; step < options.steps; step++) {
    const heat = 1 - step / options.steps;
    pullLinks(points, network, options, heat);
    if (options.home) goHome(points, options.home, options.freedom);
    if (options.islandOf && options.islands) keepAshore(points, options.islandOf, options.islands);
    separateDiscs(points, options.radii, options.freedom);
  }
}

function pullLinks(points: Points, network: Network, options: SettleOptions, heat: number): void {
  const { radii, freedom, islandOf } = options;
  network.weight.forEach((weight, i) => {
    const [a, b] = [at(network.source, i), at(network.target, i)];
    const [dx, dy] = [at(points.x, b) - at(points.x, a), at(points.y, b) - at(points.y, a)];
    const distance = Math.hypot(dx, dy);
    const rest = REST * (at(radii, a) + at(radii, b));
    if (distance <= rest) return;
    const across = islandOf !== undefined && islandOf[a] !== islandOf[b];
    const spring = (across ? SPRING_ACROSS : SPRING) * Math.min(1, weight) * heat;
    const share = (spring * (distance - rest)) / distance;
    shift(points, a, dx * share * at(freedom, a), dy * share * at(freedom, a));
    shift(points, b, -dx * share * at(freedom, b), -dy * share * at(freedom, b));
  });
}

function goHome(points: Points, home: Points, freedom: Float64Array): void {
  freedom.forEach((free, row) => {
    if (free >= 1) return;
    const [dx, dy] = [at(home.x, row) - at(points.x, row), at(home.y, row) - at(points.y, row)];
    shift(points, row, dx * HOMESICK, dy * HOMESICK);
  });
}

function keepAshore(points: Points, islandOf: readonly number[], islands: readonly Disc[]): void {
  islandOf.forEach((island, row) => {
    const disc = islands[island];
    if (!disc) return;
    const [dx, dy] = [at(points.x, row) - disc.x, at(points.y, row) - disc.y];
    const distance = Math.hypot(dx, dy);
    if (distance <= disc.radius) return;
    const back = (SHORE * (distance - disc.radius)) / distance;
    shift(points, row, -dx * back, -dy * back);
  });
}
