import { at, type Points, range, shift } from "./plane";

/** Cells beside and behind a cell: each pair of neighbouring cells is looked at once. */
const HALF_AROUND: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
];
const WIDEST_GRID = 1024;
const TINY = 1e-3;

interface Grid {
  readonly columns: number;
  readonly lines: number;
  /** Rows by cell; those of cell c are rows[first[c]] to before rows[first[c + 1]]. */
  readonly first: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * Moves overlapping discs apart, once over all near pairs, found by a grid. Of two, the one with more freedom moves
 * more; points on one another part in a direction given by their rows.
 */
export function separateDiscs(points: Points, radii: Float64Array, freedom: Float64Array): void {
  const grid = gridOf(points, 2 * radii.reduce((most, radius) => Math.max(most, radius), 0));
  const part = (a: number, b: number) => separatePair(points, [a, b], at(radii, a) + at(radii, b), freedom);
  for (let line = 0; line < grid.lines; line++)
    for (let column = 0; column < grid.columns; column++) {
      const cell = line * grid.columns + column;
      pairsWithin(grid, cell, part);
      for (const [right, down] of HALF_AROUND) {
        const [c, l] = [column + right, line + down];
        if (c >= 0 && c < grid.columns && l < grid.lines)
          pairsBetween(grid, cell, l * grid.columns + c, part);
      }
    }
}

function separatePair(
  points: Points,
  [a, b]: readonly [number, number],
  wanted: number,
  freedom: Float64Array,
): void {
  const [wide, high] = [at(points.x, b) - at(points.x, a), at(points.y, b) - at(points.y, a)];
  if (wide * wide + high * high >= wanted * wanted) return;
  const same = wide === 0 && high === 0;
  const dx = same ? Math.cos(a + 2 * b) * wanted * TINY : wide;
  const dy = same ? Math.sin(a + 2 * b) * wanted * TINY : high;
  const distance = Math.hypot(dx, dy);
  const share = (wanted - distance) / distance / (at(freedom, a) + at(freedom, b));
  shift(points, a, -dx * share * at(freedom, a), -dy * share * at(freedom, a));
  shift(points, b, dx * share * at(freedom, b), dy * share * at(freedom, b));
}

function pairsWithin({ first, rows }: Grid, cell: number, visit: (a: number, b: number) => void): void {
  for (let i = at(first, cell); i < at(first, cell + 1); i++)
    for (let j = i + 1; j < at(first, cell + 1); j++) visit(at(rows, i), at(rows, j));
}

function pairsBetween(
  { first, rows }: Grid,
  cell: number,
  other: number,
  visit: (a: number, b: number) => void,
): void {
  for (let i = at(first, cell); i < at(first, cell + 1); i++)
    for (let j = at(first, other); j < at(first, other + 1); j++) visit(at(rows, i), at(rows, j));
}

function gridOf({ x, y }: Points, wantedSize: number): Grid {
  const [left, right] = range(x);
  const [top, bottom] = range(y);
  const size = Math.max(wantedSize, (right - left) / WIDEST_GRID, (bottom - top) / WIDEST_GRID) || 1;
  const columns = Math.floor((right - left) / size) + 1;
  const lines = Math.floor((bottom - top) / size) + 1;
  const cellOf = Uint32Array.from(
    x,
    (value, row) => Math.floor((at(y, row) - top) / size) * columns + Math.floor((value - left) / size),
  );
  const first = new Uint32Array(columns * lines + 1);
  for (const cell of cellOf) first[cell + 1] = at(first, cell + 1) + 1;
  for (let cell = 0; cell < columns * lines; cell++) first[cell + 1] = at(first, cell + 1) + at(first, cell);
  const next = first.slice();
  const rows = new Uint32Array(x.length);
  cellOf.forEach((cell, row) => {
    rows[at(next, cell)] = row;
    next[cell] = at(next, cell) + 1;
  });
  return { columns, lines, first, rows };
}
