import type { Point } from "./regions";

/**
 * The map's own frame: the stored places moved and scaled so that the whole map fills the unit square around
 * (0.5, 0.5). It is fixed when an atlas opens, so that nothing on the map makes the rest jump.
 */
export interface Frame {
  readonly inside: (stored: Point) => Point;
  readonly stored: (inside: Point) => Point;
}

export function frameOf(places: Iterable<Point>): Frame {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  const empty = left > right;
  const span = empty ? 1 : Math.max(right - left, high - low) || 1;
  const middle = empty ? { x: 0, y: 0 } : { x: (left + right) / 2, y: (low + high) / 2 };
  return {
    inside: ({ x, y }) => ({ x: 0.5 + (x - middle.x) / span, y: 0.5 + (y - middle.y) / span }),
    stored: ({ x, y }) => ({ x: middle.x + (x - 0.5) * span, y: middle.y + (y - 0.5) * span }),
  };
}
