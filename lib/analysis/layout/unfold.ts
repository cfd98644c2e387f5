import type { Network } from "../network";
import type { Random } from "../random";
import { at, centroid, type Disc, type Points, pointsFor, shift } from "./plane";

interface UnfoldOptions {
  /** Island of each row. */
  readonly islandOf: readonly number[];
  readonly islands: readonly Disc[];
  readonly random: Random;
}

const EPOCHS = 120;
/** Points pushed away per point and epoch. */
const REPULSIONS = 4;
const CLOSEST = 0.01;
const LARGEST_STEP = 2;
/** How far outside its own kind a point may start, in radii, towards the islands it is tied to. */
const LEAN = 0.5;
/** How far the density of an island is evened out, 0 to 1. */
const EVENNESS = 0.6;
/** The middle this part of an island's points fills the island, stragglers are brought to its shore. */
const INSIDE = 0.9;

/**
 * Positions inside the islands: every link attracts and a few random others of the island repel, with the kernel of
 * LargeVis and UMAP (Tang et al. 2016, McInnes et al. 2018), then each island is stretched to its disc.
 */
export function unfold(network: Network, options: UnfoldOptions): Points {
  const members = membersOf(options);
  const points = startPoints(network, options);
  const inner = innerLinks(network, options.islandOf);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const heat = 1 - epoch / EPOCHS;
    attract(points, network, inner, heat);
    for (const rows of members) repel(points, rows, options.random, heat);
  }
  members.forEach((rows, island) => {
    const disc = options.islands[island];
    if (disc) stretch(points, rows, disc);
  });
  return points;
}

function membersOf({ islandOf, islands }: UnfoldOptions): number[][] {
  const members: number[][] = islands.map(() => []);
  islandOf.forEach((island, row) => {
    members[island]?.push(row);
  });
  return members;
}

/** Links within one island, with weights between 0 and 1. */
function innerLinks(network: Network, islandOf: readonly number[]): { link: number; strength: number }[] {
  return Array.from(network.weight, (weight, link) => ({ link, strength: Math.min(1, 0.2 + weight) })).filter(
    ({ link }) => islandOf[at(network.source, link)] === islandOf[at(network.target, link)],
  );
}

/** Around the origin, in units of the kernel; leaning towards the other islands a point is tied to. */
function startPoints(network: Network, { islandOf, islands, random }: UnfoldOptions): Points {
  const lean = pointsFor(network.ids.length);
  network.weight.forEach((weight, i) => {
    const [a, b] = [at(network.source, i), at(network.target, i)];
    const [from, to] = [islands[islandOf[a] ?? 0], islands[islandOf[b] ?? 0]];
    if (!from || !to || from === to) return;
    const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [dx, dy] = [((to.x - from.x) / distance) * weight, ((to.y - from.y) / distance) * weight];
    shift(lean, a, dx, dy);
    shift(lean, b, -dx, -dy);
  });
  const span = islandOf.map((island) => islands[island]?.radius ?? 1);
  const points = pointsFor(network.ids.length);
  span.forEach((radius, row) => {
    const spread = Math.sqrt(radius);
    const length = Math.hypot(at(lean.x, row), at(lean.y, row)) || 1;
    const strength = (LEAN * spread * Math.min(1, length)) / length;
    const [angle, distance] = [random() * 2 * Math.PI, spread * Math.sqrt(random())];
    shift(points, row, at(lean.x, row) * strength, at(lean.y, row) * strength);
    shift(points, row, Math.cos(angle) * distance, Math.sin(angle) * distance);
  });
  return points;
}

function attract(
  points: Points,
  { source, target }: Network,
  inner: readonly { link: number; strength: number }[],
  heat: number,
): void {
  for (const { link, strength } of inner) {
    const [a, b] = [at(source, link), at(target, link)];
    const [dx, dy] = [at(points.x, b) - at(points.x, a), at(points.y, b) - at(points.y, a)];
    const step = (heat * strength) / (1 + dx * dx + dy * dy);
    shift(points, a, limited(dx * step), limited(dy * step));
    shift(points, b, limited(-dx * step), limited(-dy * step));
  }
}

function repel(points: Points, rows: readonly number[], random: Random, heat: number): void {
  for (const row of rows)
    for (let i = 0; i < REPULSIONS; i++) {
      const other = rows[Math.floor(random() * rows.length)] ?? row;
      if (other === row) continue;
      const [dx, dy] = [at(points.x, row) - at(points.x, other), at(points.y, row) - at(points.y, other)];
      const square = dx * dx + dy * dy;
      const step = heat / ((CLOSEST + square) * (1 + square));
      shift(points, row, limited(dx * step), limited(dy * step));
    }
}

const limited = (step: number) => Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, step));

/**
 * Fills an island's disc: distances from the middle become a blend of what they are and of those that would make the
 * density even, in the same order; directions stay.
 */
function stretch(points: Points, rows: readonly number[], disc: Disc): void {
  const [cx, cy] = centroid(points, rows);
  const distance = (row: number) => Math.hypot(at(points.x, row) - cx, at(points.y, row) - cy);
  const outwards = rows.toSorted((a, b) => distance(a) - distance(b) || a - b);
  const reach = distance(outwards[Math.floor(INSIDE * (rows.length - 1))] ?? 0) || 1;
  const scales = outwards.map((row, rank) => {
    const own = distance(row);
    const even = Math.sqrt((rank + 0.5) / rows.length);
    return own > 0 ? (disc.radius * (EVENNESS * even + (1 - EVENNESS) * Math.min(1, own / reach))) / own : 0;
  });
  outwards.forEach((row, rank) => {
    const scale = scales[rank] ?? 0;
    points.x[row] = disc.x + (at(points.x, row) - cx) * scale;
    points.y[row] = disc.y + (at(points.y, row) - cy) * scale;
  });
}
