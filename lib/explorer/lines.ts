import type { EdgeType } from "../model/kinds";
import type { AtlasEdge } from "./atlas";

/** Opacity of a relationship at rest: between 6 and 12 %, the surer the stronger, computed ones least. */
export function restOpacity({ type, confidence }: Pick<AtlasEdge, "type" | "confidence">): number {
  return type === "SIMILAR_TO" ? FAINTEST : FAINTEST + (PLAINEST - FAINTEST) * confidence;
}

const FAINTEST = 0.06;
const PLAINEST = 0.12;

/** Pixels of a relationship that stands out. What introduces is what people look for. */
export function strongWidth(type: EdgeType): number {
  return type === "INTRODUCES" || type === "EXTENDS" ? 2.4 : 1.6;
}

/** Opacity of each of so many relationships that stand out together: many would lie on one another as one mass. */
export function strongOpacity(count: number): number {
  return Math.max(0.35, Math.min(0.85, 0.85 * Math.sqrt(FEW_STRONG / Math.max(1, count))));
}

const FEW_STRONG = 60;

/** Opacity and pixels of a derived connection: the more it stands for, the more it shows. */
export function linkOpacity(count: number): number {
  return Math.min(0.45, 0.1 + 0.05 * Math.log2(Math.max(1, count)));
}

export function linkWidth(count: number): number {
  return Math.min(8, 1 + Math.log2(Math.max(1, count)) * 0.9);
}

/** Whether a relationship is drawn dashed: what was computed and not read from a text. */
export function isDashed(type: EdgeType): boolean {
  return type === "SIMILAR_TO";
}

/**
 * The relationships in the order in which they are kept when only some are drawn: read ones before computed ones,
 * and among each an even sample of the whole map, always the same one.
 */
export function thinningOrder<E extends Pick<AtlasEdge, "type" | "row">>(edges: readonly E[]): E[] {
  const place = ({ type, row }: E) => scattered(row) + (type === "SIMILAR_TO" ? 1 : 0);
  return edges.toSorted((a, b) => place(a) - place(b) || a.row - b.row);
}

/** A number in [0, 1) for each row: Weyl's equidistributed sequence of the golden ratio. */
const scattered = (row: number) => (row * 0.6180339887498949) % 1;

/** So many lines stay a whisper in one window, near or far. */
export const MOST_LINES = 3500;

interface LineColumns {
  /** Rows of both ends at the start of each record. */
  readonly ends: Uint32Array;
  readonly stride: number;
  /** x and y by row. */
  readonly places: Float32Array;
}

/**
 * The first MOST_LINES of the lines that begin or end in view, in their order. So lines are thinned the more the
 * farther out one is, and none is drawn that only passes through. `matrix` leads from places to clip space.
 */
export function linesInView(
  { ends, stride, places }: LineColumns,
  matrix: Float32Array,
): Uint32Array<ArrayBuffer> {
  const [sx = 1, , , , sy = 1, , tx = 0, ty = 0] = matrix;
  const seen = (row: number) =>
    Math.abs((places[row * 2] ?? 0) * sx + tx) <= 1 && Math.abs((places[row * 2 + 1] ?? 0) * sy + ty) <= 1;
  const found = new Uint32Array(Math.min(MOST_LINES, ends.length / stride));
  let count = 0;
  for (let at = 0; at < ends.length && count < found.length; at += stride) {
    if (!seen(ends[at] ?? 0) && !seen(ends[at + 1] ?? 0)) continue;
    found[count] = at / stride;
    count += 1;
  }
  return found.slice(0, count);
}
