import type { Network } from "../network";
import type { Random } from "../random";
import { at, type Points, pointsFor, shift } from "./plane";
import { settle } from "./settle";

/** Positions by node id. */
export type Known = ReadonlyMap<string, readonly [x: number, y: number]>;

interface GrowOptions {
  readonly known: Known;
  readonly radii: Float64Array;
  readonly random: Random;
}

const STEPS = 60;
/** How much a node that was there yields to a new one. */
const OLD_FREEDOM = 0.05;
const PLACING_ROUNDS = 4;

/** Puts new nodes at the weighted middle of their neighbours, then makes room; what was there hardly moves. */
export function grown(network: Network, { known, radii, random }: GrowOptions): Points {
  const points = pointsFor(network.ids.length);
  const placed = network.ids.map((id) => known.has(id));
  network.ids.forEach((id, row) => {
    const [x, y] = known.get(id) ?? [0, 0];
    shift(points, row, x, y);
  });
  const home = { x: points.x.slice(), y: points.y.slice() };
  const freedom = Float64Array.from(placed, (old) => (old ? OLD_FREEDOM : 1));
  for (let round = 0; round < PLACING_ROUNDS; round++) placeBesideNeighbours(points, network, placed);
  placed.forEach((done, row) => {
    const old = at(freedom, row) < 1;
    const jitter = at(radii, row) * (done ? 1 : 20);
    if (!old) shift(points, row, (random() - 0.5) * jitter, (random() - 0.5) * jitter);
  });
  settle(points, network, { radii, steps: STEPS, freedom, home });
  return points;
}

/** One round: nodes without a place that have a neighbour with one. */
function placeBesideNeighbours(points: Points, network: Network, placed: boolean[]): void {
  const sums = pointsFor(network.ids.length);
  const weights = new Float64Array(network.ids.length);
  const add = (row: number, neighbour: number, weight: number) => {
    if (placed[row] || !placed[neighbour]) return;
    shift(sums, row, at(points.x, neighbour) * weight, at(points.y, neighbour) * weight);
    weights[row] = at(weights, row) + weight;
  };
  network.weight.forEach((weight, i) => {
    add(at(network.source, i), at(network.target, i), weight);
    add(at(network.target, i), at(network.source, i), weight);
  });
  weights.forEach((weight, row) => {
    if (weight === 0) return;
    points.x[row] = at(sums.x, row) / weight;
    points.y[row] = at(sums.y, row) / weight;
    placed[row] = true;
  });
}

/**
 * Turns and, where that fits better, mirrors a new layout so that the nodes of an earlier one lie as near as a rigid
 * motion can bring them (orthogonal Procrustes). Without common nodes the layout stays as it is.
 */
export function aligned(points: Points, ids: readonly string[], known: Known): Points {
  const straight = turn(points, ids, known, 1);
  const mirrored = turn(points, ids, known, -1);
  const { cosine, sine, side } = mirrored.fit > straight.fit ? mirrored : straight;
  return {
    x: points.x.map((x, row) => x * cosine - side * at(points.y, row) * sine),
    y: points.x.map((x, row) => x * sine + side * at(points.y, row) * cosine),
  };
}

function turn(points: Points, ids: readonly string[], known: Known, side: 1 | -1) {
  let [dot, cross] = [0, 0];
  ids.forEach((id, row) => {
    const target = known.get(id);
    if (!target) return;
    const [x, y] = [at(points.x, row), side * at(points.y, row)];
    dot += x * target[0] + y * target[1];
    cross += x * target[1] - y * target[0];
  });
  const fit = Math.hypot(dot, cross);
  return { fit, side, cosine: fit > 0 ? dot / fit : 1, sine: fit > 0 ? cross / fit : 0 };
}
