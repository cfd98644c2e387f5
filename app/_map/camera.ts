import type Sigma from "sigma";
import type { EdgeAttributes, NodeAttributes } from "./build-graph";
import type { Insets } from "./scene";

type MapSigma = Sigma<NodeAttributes, EdgeAttributes>;

const FLIGHT_MS = 400;
const ZOOM_MS = 200;
const ZOOM_STEP = 1.5;
/** A single node is shown with so much around it: its neighbours matter as much as itself. */
const NEAREST_RATIO = 0.28;
/** Room around what is shown, in pixels. */
const MARGIN = 48;

export const prefersStill = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

function go(sigma: MapSigma, state: { x?: number; y?: number; ratio?: number }, ms: number): void {
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
  const whole = ids === "all";
  const frame = frameOf(sigma, whole ? sigma.getGraph().nodes() : ids);
  if (!frame) return;
  const { width, height } = sigma.getDimensions();
  const free = {
    width: Math.max(120, width - insets.left - insets.right - 2 * MARGIN),
    height: Math.max(120, height - insets.top - insets.bottom - 2 * MARGIN),
  };
  const unit = pixelsPerUnit(sigma);
  const wanted = Math.max(
    ((frame.x[1] - frame.x[0]) * unit) / free.width,
    ((frame.y[1] - frame.y[0]) * unit) / free.height,
  );
  const ratio = Math.min(Math.max(wanted, whole ? 0.05 : NEAREST_RATIO), MOST_RATIO);
  const scale = unit / ratio;
  const aside = { x: (insets.left - insets.right) / 2, y: (insets.top - insets.bottom) / 2 };
  const x = (frame.x[0] + frame.x[1]) / 2 - aside.x / scale;
  const y = (frame.y[0] + frame.y[1]) / 2 + aside.y / scale;
  go(sigma, { x, y, ratio }, FLIGHT_MS);
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
