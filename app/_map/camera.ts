import type { Point } from "@/lib/explorer/regions";
import type { NodeColumns } from "./columns";
import { prefersStill } from "./motion";
import type { Renderer } from "./renderer";
import type { CameraPlace, Insets } from "./scene";

const FLIGHT_MS = 400;
const ZOOM_MS = 200;
const ZOOM_STEP = 1.5;
/** A single node is shown with so much around it: its neighbours matter as much as itself. */
const NEAREST_RATIO = 0.28;
/** Room around what is shown, as a share of the window: names stand beside their nodes and need some. */
const MARGIN = { x: 0.055, y: 0.05 };

/** Farthest out that the wheel and the buttons go, and nearest. */
export const MOST_RATIO = 3;
export const LEAST_RATIO = 0.02;

/** The map's window: what looks at it, how large it is, and what panels cover. */
export interface Window {
  readonly renderer: Renderer;
  readonly columns: NodeColumns;
  readonly size: () => { readonly width: number; readonly height: number };
  readonly insets: () => Insets;
}

const still = (ms: number) => (prefersStill() ? 0 : ms);

/** One step nearer or farther than where the camera is heading, so that quick presses add up. */
export function zoomBy({ renderer }: Window, steps: 1 | -1): void {
  const { ratio } = renderer.heading();
  const wanted = steps > 0 ? ratio / ZOOM_STEP : ratio * ZOOM_STEP;
  renderer.move({ ratio: Math.min(MOST_RATIO, Math.max(LEAST_RATIO, wanted)) }, still(ZOOM_MS));
}

interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

function extentOf({ columns }: Window, rows: Iterable<number>): Extent | null {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const row of rows) {
    if (!columns.radius[row]) continue;
    const [x, y] = [columns.places[row * 2] ?? 0, columns.places[row * 2 + 1] ?? 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return left > right ? null : { x: [left, right], y: [low, high] };
}

const rowsOf = ({ columns }: Window, ids: readonly string[]) =>
  ids.flatMap((id) => columns.rows.get(id) ?? []);

/** Moves so that the given nodes (or all that is shown) stand in the part of the window that no panel covers. */
export function flyTo(window: Window, ids: readonly string[] | "all"): void {
  const extent = extentOf(window, ids === "all" ? window.columns.ids.keys() : rowsOf(window, ids));
  if (!extent) return;
  const least = ids === "all" ? LEAST_RATIO : NEAREST_RATIO;
  window.renderer.move(cameraFor(window, extent, { least, most: MOST_RATIO }), still(FLIGHT_MS));
}

/** Shows all at once, without a flight: how a page opens. */
export function openAt(window: Window): void {
  const extent = extentOf(window, window.columns.ids.keys());
  const limits = { least: LEAST_RATIO, most: MOST_RATIO };
  if (extent) window.renderer.move(cameraFor(window, extent, limits), 0);
}

/** Moves so that a node stands in the middle of the free part and most of its neighbours are seen around it. */
export function flyAround(window: Window, id: string, neighbours: readonly string[]): void {
  const { columns, renderer } = window;
  const row = columns.rows.get(id);
  if (row === undefined || !columns.radius[row]) return;
  const around = rowsOf(window, neighbours).filter((other) => columns.radius[other]);
  const extent = (axis: 0 | 1): [number, number] => {
    const middle = columns.places[row * 2 + axis] ?? 0;
    const distances = around
      .map((other) => Math.abs((columns.places[other * 2 + axis] ?? 0) - middle))
      .sort((a, b) => a - b);
    const reach = distances[Math.floor(distances.length * MOST_NEIGHBOURS)] ?? 0;
    return [middle - reach, middle + reach];
  };
  const limits = { least: NEAREST_RATIO, most: FARTHEST_AROUND };
  renderer.move(cameraFor(window, { x: extent(0), y: extent(1) }, limits), still(FLIGHT_MS));
}

const MOST_NEIGHBOURS = 0.65;
/** Farther out than this a single node is no longer the subject of the picture. */
const FARTHEST_AROUND = 0.45;

/** Where the camera has to be for an extent to fill the free part of the window. */
function cameraFor(
  window: Window,
  { x, y }: Extent,
  limits: { readonly least: number; readonly most: number },
): CameraPlace {
  const { width, height } = window.size();
  const insets = withTools(window.insets(), width);
  const free = {
    width: Math.max(120, width - insets.left - insets.right - 2 * MARGIN.x * width),
    height: Math.max(120, height - insets.top - insets.bottom - 2 * MARGIN.y * height),
  };
  const unit = pixelsPerUnit(window);
  const wanted = Math.max(((x[1] - x[0]) * unit) / free.width, ((y[1] - y[0]) * unit) / free.height);
  const ratio = Math.min(Math.max(wanted, limits.least), limits.most);
  const aside = { x: (insets.left - insets.right) / 2, y: (insets.top - insets.bottom) / 2 };
  return {
    x: (x[0] + x[1]) / 2 - (aside.x * ratio) / unit,
    y: (y[0] + y[1]) / 2 + (aside.y * ratio) / unit,
    ratio,
  };
}

/** What is flown to stands clear of the buttons along the top and the right of a wide window. */
function withTools(insets: Insets, width: number): Insets {
  if (width < NARROW) return insets;
  return { ...insets, top: Math.max(insets.top, TOOLS), right: insets.right + TOOLS };
}

const NARROW = 720;
const TOOLS = 72;

/** Moves the picture sideways by pixels, without changing what it shows otherwise. */
export function shiftBy(window: Window, pixels: number): void {
  const { x, ratio } = window.renderer.camera();
  window.renderer.move({ x: x - (pixels * ratio) / pixelsPerUnit(window) }, still(ZOOM_MS));
}

/** Puts a point of the map in the middle of the free part. */
export function centreOn(window: Window, { x, y }: Point): void {
  const { ratio } = window.renderer.camera();
  const insets = window.insets();
  const unit = pixelsPerUnit(window);
  const aside = { x: (insets.left - insets.right) / 2, y: (insets.top - insets.bottom) / 2 };
  window.renderer.move({ x: x - (aside.x * ratio) / unit, y: y + (aside.y * ratio) / unit }, 0);
}

/** Pixels that one unit of the map's frame takes at ratio 1. */
function pixelsPerUnit({ renderer }: Window): number {
  const camera = { x: 0.5, y: 0.5, ratio: 1 };
  const [a, b] = [renderer.project({ x: 0, y: 0 }, camera), renderer.project({ x: 1, y: 0 }, camera)];
  return Math.abs(b.x - a.x) || 1;
}
