import type { Box } from "./label-plan";
import type { Point } from "./regions";

export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];

/** How many of some points lie beyond each side of a view; a point beyond a corner counts for the farther side. */
export function beyond(points: readonly Point[], { x, y, width, height }: Box): Record<Side, number> {
  const counts = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const point of points) {
    const over = {
      left: x - point.x,
      right: point.x - x - width,
      top: y - point.y,
      bottom: point.y - y - height,
    };
    const side = SIDES.reduce((farthest, other) => (over[other] > over[farthest] ? other : farthest), "left");
    if (over[side] > 0) counts[side] += 1;
  }
  return counts;
}
