import type Sigma from "sigma";
import type { EdgeAttributes, NodeAttributes } from "./build-graph";
import type { Insets } from "./scene";

type MapSigma = Sigma<NodeAttributes, EdgeAttributes>;

const FLIGHT_MS = 400;
const ZOOM_MS = 200;
const ZOOM_STEP = 1.5;
/** A single node is shown with so much around it: its neighbours matter as much as itself. */
const NEAREST_RATIO = 0.28;
/** Room around what is shown, as a share of the window: names stand beside their nodes and need some. */
const MARGIN = { x: 0.055, y: 0.05 };

export const prefersStill = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

interface CameraTarget {
  readonly x?: number;
  readonly y?: number;
  readonly ratio?: number;
}

function go(sigma: MapSigma, state: CameraTarget, ms: number): void {
  const camera = sigma.getCamera();
  if (prefersStill()) camera.setState(state);
  else void camera.animate(state, { duration: ms, easing: "cubicInOut" });
}

export function zoomBy(sigma: MapSigma, steps: 1 | -1): void {
  const { ratio } = sigma.getCamera().getState();
  go(sigma, { ratio: steps > 0 ? ratio / ZOOM_STEP : ratio * ZOOM_STEP }, ZOOM_MS);
}

interface Frame {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

function frameOf(sigma: MapSigma, ids: Iterable<string>): Frame | null {
  const places = [...ids].flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
  if (places.length === 0) return null;
  const range = (values: readonly number[]): [number, number] => [
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  ];
  return { x: range(places.map((p) => p.x)), y: range(places.map((p) => p.y)) };
}

/** Moves so that the given nodes (or the whole map) stand in the part of the window that no panel covers. */
export function flyTo(sigma: MapSigma, ids: readonly string[] | "all", insets: Insets): void {
  const frame = frameOf(sigma, ids === "all" ? sigma.getGraph().nodes() : ids);
  if (frame)
    go(
      sigma,
      cameraFor(sigma, frame, insets, {
        least: ids === "all" ? LEAST_RATIO : NEAREST_RATIO,
        most: MOST_RATIO,
      }),
      FLIGHT_MS,
    );
}

/** Shows the whole map at once, without a flight: how a page opens. */
export function openAt(sigma: MapSigma, insets: Insets): void {
  const frame = frameOf(sigma, sigma.getGraph().nodes());
  const limits = { least: LEAST_RATIO, most: MOST_RATIO };
  if (frame) sigma.getCamera().setState(cameraFor(sigma, frame, insets, limits));
}

/** Moves so that a node stands in the middle of the free part and most of its neighbours are seen around it. */
export function flyAround(sigma: MapSigma, id: string, neighbours: readonly string[], insets: Insets): void {
  const centre = sigma.getNodeDisplayData(id);
  if (!centre) return;
  const reach = (axis: "x" | "y") => {
    const distances = neighbours
      .flatMap((other) => sigma.getNodeDisplayData(other) ?? [])
      .map((other) => Math.abs(other[axis] - centre[axis]))
      .sort((a, b) => a - b);
    return distances[Math.floor(distances.length * MOST_NEIGHBOURS)] ?? 0;
  };
  const [dx, dy] = [reach("x"), reach("y")];
  const frame: Frame = { x: [centre.x - dx, centre.x + dx], y: [centre.y - dy, centre.y + dy] };
  go(sigma, cameraFor(sigma, frame, insets, { least: NEAREST_RATIO, most: FARTHEST_AROUND }), FLIGHT_MS);
}

const MOST_NEIGHBOURS = 0.65;
/** Farther out than this a single node is no longer the subject of the picture. */
const FARTHEST_AROUND = 0.45;

/** Where the camera has to be for a frame to fill the free part of the window. */
function cameraFor(
  sigma: MapSigma,
  { x, y }: Frame,
  insets: Insets,
  limits: { least: number; most: number },
): Required<CameraTarget> {
  const { width, height } = sigma.getDimensions();
  const free = {
    width: Math.max(120, width - insets.left - insets.right - 2 * MARGIN.x * width),
    height: Math.max(120, height - insets.top - insets.bottom - 2 * MARGIN.y * height),
  };
  const unit = pixelsPerUnit(sigma);
  const wanted = Math.max(((x[1] - x[0]) * unit) / free.width, ((y[1] - y[0]) * unit) / free.height);
  const ratio = Math.min(Math.max(wanted, limits.least), limits.most);
  const aside = { x: (insets.left - insets.right) / 2, y: (insets.top - insets.bottom) / 2 };
  const centre = {
    x: (x[0] + x[1]) / 2 - (aside.x * ratio) / unit,
    y: (y[0] + y[1]) / 2 + (aside.y * ratio) / unit,
  };
  return { ...centre, ratio };
}

/** Moves the picture sideways, without changing what it shows otherwise. */
export function shiftBy(sigma: MapSigma, pixels: number): void {
  const { x, ratio } = sigma.getCamera().getState();
  go(sigma, { x: x - (pixels * ratio) / pixelsPerUnit(sigma) }, ZOOM_MS);
}

/** Farthest out that the wheel and the buttons go. */
export const MOST_RATIO = 3;
export const LEAST_RATIO = 0.02;

/** Pixels that one unit of sigma's framed graph takes at ratio 1. */
function pixelsPerUnit(sigma: MapSigma): number {
  const cameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
  const a = sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState });
  const b = sigma.framedGraphToViewport({ x: 1, y: 0 }, { cameraState });
  return Math.abs(b.x - a.x) || 1;
}
