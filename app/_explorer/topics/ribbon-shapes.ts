import { area, curveMonotoneX, stack, stackOffsetSilhouette, stackOrderInsideOut } from "d3-shape";

/** Units of the drawing; it stretches to the room there is. */
export const WIDTH = 640;
export const HEIGHT = 150;

/**
 * One path for each row of counts: a stack around the middle (Havre, Hetzler and Nowell 2000) with the rows that
 * peak early inside, so that neighbours move together.
 */
export function ribbonShapes(rows: readonly (readonly number[])[]): string[] {
  const columns = (rows[0] ?? []).map((_, column) => column);
  const stacked = stack<number, number>()
    .keys(rows.keys())
    .value((column, row) => rows[row]?.[column] ?? 0)
    .order(stackOrderInsideOut)
    .offset(stackOffsetSilhouette)(columns);
  const edges = stacked.flat(2);
  const reach = edges.reduce((most, edge) => Math.max(most, Math.abs(edge)), 0) || 1;
  const x = (column: number) => (column / Math.max(1, columns.length - 1)) * WIDTH;
  const y = (value: number) => HEIGHT / 2 - (value / reach) * (HEIGHT / 2 - 1);
  const shape = area<readonly [number, number]>()
    .x((_, column) => x(column))
    .y0(([low]) => y(low))
    .y1(([, high]) => y(high))
    .curve(curveMonotoneX);
  return stacked.map((series) => shape(series.map(([low, high]) => [low, high] as const)) ?? "");
}
