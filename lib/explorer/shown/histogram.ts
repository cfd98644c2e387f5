/** How many values lie in `[from, to)`; the last bin includes its end. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Counts values between ascending borders; what lies outside of the first and the last is left out. */
export function histogram(values: Iterable<number>, borders: readonly number[]): Bin[] {
  const counts = new Array<number>(Math.max(0, borders.length - 1)).fill(0);
  for (const value of values) {
    const bin = binOf(value, borders);
    if (bin !== -1) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, i) => ({ from: borders[i] ?? 0, to: borders[i + 1] ?? 0, count }));
}

function binOf(value: number, borders: readonly number[]): number {
  const last = borders.length - 2;
  if (last < 0 || value < (borders[0] ?? 0)) return -1;
  if (value >= (borders[last + 1] ?? 0)) return value === borders[last + 1] ? last : -1;
  let [low, high] = [0, last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((borders[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Borders of bins of equal width. */
export function evenBorders(from: number, to: number, bins: number): number[] {
  return Array.from({ length: bins + 1 }, (_, i) => from + ((to - from) * i) / bins);
}

/** 0, 1, 2, 4, 8 … up to beyond `most`: for what has many small values and a few great ones. */
export function doublingBorders(most: number): number[] {
  const borders = [0, 1];
  for (let border = 2; (borders.at(-1) ?? 0) <= most; border *= 2) borders.push(border);
  return borders;
}
