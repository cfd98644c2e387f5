import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { Frame } from "@/lib/explorer/console/result/frame";
import type { DrawnGraph } from "@/lib/explorer/console/result/graph";

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

interface Placed {
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** What holds all of it. */
  readonly whole: Frame;
}

const STEPS = 300;
/** Room for the names at the edges. */
const MARGIN = { x: 92, y: 32 };
/** The picture is wider than high: what pulls to the middle pulls more from above and below. */
const PULL = { x: 0.05, y: 0.11 };
const LEAST = { width: 560, height: 320 };

/** Places a small graph by forces; the same graph always gives the same picture. */
export function placeGraph({ nodes, edges }: DrawnGraph): Placed {
  const bodies = nodes.map(({ id }): Body => ({ id }));
  forceSimulation(bodies)
    .force("apart", forceManyBody().strength(-220).distanceMax(420))
    .force(
      "together",
      forceLink<Body, { source: string; target: string }>(
        edges.map(({ source, target }) => ({ source, target })),
      )
        .id(({ id }) => id)
        .distance(74),
    )
    .force("room", forceCollide(36))
    .force("x", forceX(0).strength(PULL.x))
    .force("y", forceY(0).strength(PULL.y))
    .stop()
    .tick(STEPS);
  const places = new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return { places, whole: frameOf([...places.values()]) };
}

function frameOf(points: readonly { readonly x: number; readonly y: number }[]): Frame {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const span = (values: readonly number[], margin: number, least: number) => {
    const [low, high] = [Math.min(...values) - margin, Math.max(...values) + margin];
    const missing = Math.max(0, least - (high - low));
    return { low: low - missing / 2, size: high - low + missing };
  };
  const [x, y] = [span(xs, MARGIN.x, LEAST.width), span(ys, MARGIN.y, LEAST.height)];
  return { x: x.low, y: y.low, width: x.size, height: y.size };
}
