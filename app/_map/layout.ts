import { inferSettings } from "graphology-layout-forceatlas2";
import FA2Layout from "graphology-layout-forceatlas2/worker";
import type { Pin } from "@/lib/explorer/state/view";
import type { MapGraph } from "./build-graph";

/** The layout never runs longer than this. */
const LONGEST_MS = 10_000;
/** How often movement is measured. */
const CHECK_MS = 400;
/** Mean movement between two checks, as a share of the map's width, under which the layout has settled. */
const SETTLED = 0.0006;

/** Places as they are handed around: x and y of every node in the graph's order. */
export type Positions = Float32Array;

export function positionsOf(graph: MapGraph): Positions {
  const positions = new Float32Array(graph.order * 2);
  let i = 0;
  graph.forEachNode((_, { x, y }) => {
    positions[i] = x;
    positions[i + 1] = y;
    i += 2;
  });
  return positions;
}

/** Moves every node to its place: that of its pin, else that of the kept positions. */
export function putPositions(graph: MapGraph, positions: Positions, pins: readonly Pin[]): void {
  const pinned = new Map(pins.map((pin) => [pin.id, pin]));
  let i = 0;
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const [x, y] = [positions[i], positions[i + 1]];
      i += 2;
      const pin = pinned.get(id);
      return { ...attributes, x: pin?.x ?? x ?? attributes.x, y: pin?.y ?? y ?? attributes.y };
    },
    { attributes: ["x", "y"] },
  );
}

/** Whether every node stands where it would be put. */
export function samePlaces(graph: MapGraph, positions: Positions, pins: readonly Pin[]): boolean {
  const pinned = new Map(pins.map((pin) => [pin.id, pin]));
  let i = 0;
  return graph.everyNode((id, { x, y }) => {
    const place = pinned.get(id) ?? { x: positions[i], y: positions[i + 1] };
    i += 2;
    return Math.fround(place.x ?? 0) === Math.fround(x) && Math.fround(place.y ?? 0) === Math.fround(y);
  });
}

function meanShift(before: Positions, after: Positions): number {
  let sum = 0;
  for (let i = 0; i < after.length; i += 2)
    sum += Math.hypot((after[i] ?? 0) - (before[i] ?? 0), (after[i + 1] ?? 0) - (before[i + 1] ?? 0));
  return sum / Math.max(1, after.length / 2);
}

function widthOf(positions: Positions): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < positions.length; i += 2) {
    least = Math.min(least, positions[i] ?? 0);
    most = Math.max(most, positions[i] ?? 0);
  }
  return Math.max(most - least, 1e-9);
}

/**
 * ForceAtlas2 (Jacomy et al. 2014) in a worker. It ends when asked, when movement settles, or after LONGEST_MS;
 * `ended` is called each time. `hold` stops it for a drag and gives the way to go on.
 */
export function createLayout(graph: MapGraph, ended: () => void) {
  let worker: FA2Layout | null = null;
  let timer = 0;
  let deadline = 0;
  const settings = {
    ...inferSettings(graph),
    linLogMode: true,
    edgeWeightInfluence: 1,
    barnesHutOptimize: true,
    barnesHutTheta: 1.2,
    slowDown: 1,
  };

  const halt = () => {
    window.clearInterval(timer);
    worker?.kill();
    worker = null;
  };
  const stop = () => {
    if (!worker) return;
    halt();
    ended();
  };
  const run = () => {
    worker = new FA2Layout(graph, { settings, getEdgeWeight: "weight" });
    worker.start();
    let before = positionsOf(graph);
    timer = window.setInterval(() => {
      const now = positionsOf(graph);
      const settled = meanShift(before, now) < SETTLED * widthOf(now);
      before = now;
      if (settled || performance.now() > deadline) stop();
    }, CHECK_MS);
  };
  return {
    start() {
      if (worker) return;
      deadline = performance.now() + LONGEST_MS;
      run();
    },
    stop,
    running: () => worker !== null,
    hold(): (() => void) | null {
      if (!worker) return null;
      halt();
      return run;
    },
    kill: halt,
  };
}
