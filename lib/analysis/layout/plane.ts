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

/** Largest distance of a point from the origin. */
export function extent({ x, y }: Points): number {
  return x.reduce((most, value, row) => Math.max(most, Math.hypot(value, at(y, row))), 0);
}

/** Unweighted mean of some rows; the origin for none. */
export function centroid({ x, y }: Points, rows: readonly number[]): readonly [number, number] {
  const count = Math.max(1, rows.length);
  const sum = (values: Float64Array) => rows.reduce((total, row) => total + at(values, row), 0);
  return [sum(x) / count, sum(y) / count];
}
