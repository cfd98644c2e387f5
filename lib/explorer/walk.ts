import type { Point } from "./regions";

export const DIRECTIONS = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
} as const;
export type Arrow = keyof typeof DIRECTIONS;

export function isArrow(key: string): key is Arrow {
  return key in DIRECTIONS;
}

/** Half of the angle in which a neighbour counts as lying in a direction. */
const SECTOR = Math.cos((60 * Math.PI) / 180);

/** Of the given places the nearest one that lies in the arrow's direction (y grows upwards), or null. */
export function nextInDirection(
  from: Point,
  places: readonly (Point & { readonly id: string })[],
  arrow: Arrow,
): string | null {
  const [right, up] = DIRECTIONS[arrow];
  const reachable = places.flatMap(({ id, x, y }) => {
    const [dx, dy] = [x - from.x, y - from.y];
    const distance = Math.hypot(dx, dy);
    return distance > 0 && (dx * right + dy * up) / distance >= SECTOR ? [{ id, distance }] : [];
  });
  reachable.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return reachable[0]?.id ?? null;
}
