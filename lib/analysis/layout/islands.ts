import type { Network } from "../network";
import type { Random } from "../random";
import { at, type Disc, type Points, pointsFor, shift } from "./plane";

interface IslandOptions {
  readonly radii: Float64Array;
  /** Coarse topic of each island. */
  readonly coarseOf: readonly number[];
  readonly random: Random;
}

const TRIES = 12;
const STEPS = 300;
/** Water between islands, in mean radii. */
const GAP_WITHIN = 0.16;
const GAP_BETWEEN = 0.42;
const SIBLING_TIE = 0.5;
const GRAVITY = 0.012;

/**
 * Places one disc per fine topic: tied topics and those of one coarse topic lie side by side, none overlap. A small
 * force-directed layout from several starts; the one with the shortest ties wins.
 */
export function placeIslands(ties: Network, options: IslandOptions): Disc[] {
  const pull = tieMatrix(ties, options);
  let best: { points: Points; cost: number } | undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const points = start(options);
    for (let step = 0; step < STEPS; step++) relax(points, pull, options, 1 - step / STEPS);
    for (let step = 0; step < STEPS / 3; step++) separate(points, options);
    const cost = costOf(points, pull);
    if (!best || cost < best.cost) best = { points, cost };
  }
  const points = best?.points ?? pointsFor(0);
  return Array.from(options.radii, (radius, i) => ({ x: at(points.x, i), y: at(points.y, i), radius }));
}

/** Ties relative to what the volumes of the two topics would give, largest 1, plus a bonus for siblings. */
function tieMatrix(
  { ids, source, target, weight }: Network,
  { radii, coarseOf }: IslandOptions,
): Float64Array {
  const count = ids.length;
  const matrix = new Float64Array(count * count);
  weight.forEach((value, i) => {
    const [a, b] = [at(source, i), at(target, i)];
    const tie = value / (at(radii, a) * at(radii, b));
    matrix[a * count + b] = tie;
    matrix[b * count + a] = tie;
  });
  const most = matrix.reduce((a, b) => Math.max(a, b), 0) || 1;
  return matrix.map((tie, i) => {
    const [a, b] = [Math.floor(i / count), i % count];
    return tie / most + (a !== b && coarseOf[a] === coarseOf[b] ? SIBLING_TIE : 0);
  });
}

function start({ radii, random }: IslandOptions): Points {
  const points = pointsFor(radii.length);
  const span = Math.sqrt(radii.reduce((sum, radius) => sum + radius ** 2, 0)) * 2;
  radii.forEach((_, i) => {
    const [angle, distance] = [random() * 2 * Math.PI, span * Math.sqrt(random())];
    shift(points, i, Math.cos(angle) * distance, Math.sin(angle) * distance);
  });
  return points;
}

function relax(points: Points, pull: Float64Array, options: IslandOptions, heat: number): void {
  const count = options.radii.length;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const share = 0.06 * at(pull, a * count + b) * heat;
      const [dx, dy] = [at(points.x, b) - at(points.x, a), at(points.y, b) - at(points.y, a)];
      shift(points, a, dx * share, dy * share);
      shift(points, b, -dx * share, -dy * share);
    }
    shift(points, a, -at(points.x, a) * GRAVITY * heat, -at(points.y, a) * GRAVITY * heat);
  }
  separate(points, options);
}

function separate(points: Points, { radii, coarseOf }: IslandOptions): void {
  const count = radii.length;
  const mean = radii.reduce((sum, radius) => sum + radius, 0) / Math.max(1, count);
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const gap = mean * (coarseOf[a] === coarseOf[b] ? GAP_WITHIN : GAP_BETWEEN);
      const wanted = at(radii, a) + at(radii, b) + gap;
      const [dx, dy] = [at(points.x, b) - at(points.x, a), at(points.y, b) - at(points.y, a)];
      const distance = Math.hypot(dx, dy);
      if (distance >= wanted) continue;
      const push = distance > 0 ? (wanted - distance) / distance / 2 : 0;
      const heavier = at(radii, a) ** 2 / (at(radii, a) ** 2 + at(radii, b) ** 2);
      shift(points, a, -dx * push * 2 * (1 - heavier), -dy * push * 2 * (1 - heavier));
      shift(points, b, dx * push * 2 * heavier, dy * push * 2 * heavier);
    }
}

/** Sum of squared lengths by tie, plus how far the whole spreads. */
function costOf({ x, y }: Points, pull: Float64Array): number {
  const count = x.length;
  return pull.reduce((cost, tie, i) => {
    const [a, b] = [Math.floor(i / count), i % count];
    const square = (at(x, a) - at(x, b)) ** 2 + (at(y, a) - at(y, b)) ** 2;
    return cost + (tie + GRAVITY) * square;
  }, 0);
}
