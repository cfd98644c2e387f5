import type { Point } from "./regions";

/** Discs to pick from, by row; a radius of 0 is not there. */
export interface Discs {
  readonly order: Uint32Array;
  readonly x: (row: number) => number;
  readonly y: (row: number) => number;
  readonly radius: (row: number) => number;
}

/** Pixels around a small node that still mean it. */
const SLACK = 3;

/**
 * The row of the disc under a point: of those that hold it the one drawn last, else the one whose edge is nearest
 * within SLACK. Null where there is none.
 */
export function discAt({ order, x, y, radius }: Discs, point: Point, slack = SLACK): number | null {
  let near: number | null = null;
  let least = slack;
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const row = order[i] ?? 0;
    const reach = radius(row);
    if (reach === 0) continue;
    const [dx, dy] = [x(row) - point.x, y(row) - point.y];
    if (Math.abs(dx) > reach + slack || Math.abs(dy) > reach + slack) continue;
    const beyond = Math.hypot(dx, dy) - reach;
    if (beyond <= 0) return row;
    if (beyond < least) [near, least] = [row, beyond];
  }
  return near;
}
