export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Region {
  readonly topic: string;
  /** Where its name stands. */
  readonly centre: Point;
  /** A closed outline around most of its members, counter-clockwise. */
  readonly outline: readonly Point[];
  readonly members: number;
}

/** Share of the members, those nearest to the middle, that the outline goes around: a few strays must not inflate it. */
const CORE = 0.82;

/** The area a topic takes on the map, or null where it has too few members to make one. */
export function regionOf(topic: string, members: readonly Point[]): Region | null {
  if (members.length < 3) return null;
  const centre = centreOf(members);
  const distance = (p: Point) => (p.x - centre.x) ** 2 + (p.y - centre.y) ** 2;
  const core = members
    .toSorted((a, b) => distance(a) - distance(b) || a.x - b.x || a.y - b.y)
    .slice(0, Math.max(3, Math.ceil(members.length * CORE)));
  return { topic, centre, outline: convexHull(core), members: members.length };
}

/** The areas of topics around those members that have a place; the largest first. */
export function regionsOf(
  topics: readonly { readonly id: string; readonly members: readonly string[] }[],
  placeOf: (id: string) => Point | null,
): Region[] {
  return topics
    .flatMap(
      ({ id, members }) =>
        regionOf(
          id,
          members.flatMap((member) => placeOf(member) ?? []),
        ) ?? [],
    )
    .sort((a, b) => b.members - a.members || (a.topic < b.topic ? -1 : 1));
}

/** Those whose outline takes at most a share of the frame around all: what is strewn over the map is no area of it. */
export function compactRegions(regions: readonly Region[], most: number): Region[] {
  const all = boxSize(regions.flatMap(({ outline }) => outline));
  return regions.filter(({ outline }) => boxSize(outline) <= most * all);
}

function boxSize(points: readonly Point[]): number {
  const side = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return points.length === 0 ? 0 : side(points.map(({ x }) => x)) * side(points.map(({ y }) => y));
}

/** The middle of most of some points: the median on each axis. */
export function centreOf(points: readonly Point[]): Point {
  return { x: median(points.map((p) => p.x)), y: median(points.map((p) => p.y)) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Andrew's monotone chain (1979). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const lower = halfHull(sorted);
  const upper = halfHull(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function halfHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length >= 2 && turn(hull.at(-2), hull.at(-1), point) <= 0) hull.pop();
    hull.push(point);
  }
  return hull;
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  return a && b ? (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) : 0;
}
