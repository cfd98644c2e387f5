/** Points of a layout by row. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Value of a typed array at a row that is known to exist. */
export const at = (values: ArrayLike<number>, row: number): number => values[row] ?? 0;

export function pointsFor(count: number): Points {
  return { x: new Float64Array(count), y: new Float64Array(count) };
}

export function shift({ x, y }: Points, row: number, dx: number, dy: number): void {
  x[row] = at(x, row) + dx;
  y[row] = at(y, row) + dy;
}

/** Moves the middle of the bounding box to the origin and the farthest point to the given distance from it. */
export function fitted({ x, y }: Points, radius: number): Points {
  const [left, right] = range(x);
  const [top, bottom] = range(y);
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const reach =
    x.reduce((most, value, row) => Math.max(most, Math.hypot(value - cx, at(y, row) - cy)), 0) || 1;
  return {
    x: x.map((value) => ((value - cx) / reach) * radius),
    y: y.map((value) => ((value - cy) / reach) * radius),
  };
}

/** Lowest and highest value; zeros for none. */
export function range(values: Float64Array): readonly [number, number] {
  let [low, high] = [at(values, 0), at(values, 0)];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

/** Unweighted mean of some rows; the origin for none. */
export function centroid({ x, y }: Points, rows: readonly number[]): readonly [number, number] {
  const count = Math.max(1, rows.length);
  const sum = (values: Float64Array) => rows.reduce((total, row) => total + at(values, row), 0);
  return [sum(x) / count, sum(y) / count];
}
