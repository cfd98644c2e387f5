import { topicColour } from "@/lib/explorer/palette";
import { type Point, type Region, regionOf } from "@/lib/explorer/regions";
import type { MapGraph } from "./build-graph";
import type { MapSource, MapView } from "./scene";

/** Pixels that an area reaches over its outermost members. */
const MARGIN = 26;
const FILL = { light: 0.075, dark: 0.1 } as const;

/** The areas of the topics at the nodes' present places, the largest first. */
export function regionsOf(source: MapSource, graph: MapGraph): Region[] {
  return source.topics
    .flatMap(({ id, members }) => {
      const places = members.map((member) => {
        const { x, y } = graph.getNodeAttributes(member);
        return { x, y };
      });
      return regionOf(id, places) ?? [];
    })
    .sort((a, b) => b.members - a.members || (a.topic < b.topic ? -1 : 1));
}

export interface RegionPicture {
  readonly regions: readonly Region[];
  readonly toScreen: (point: Point) => Point;
  /** 0 to 1: how much of the areas is still wanted at this zoom. */
  readonly presence: number;
}

/** Soft areas under the map, each in the colour of its topic. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  source: MapSource,
  view: MapView,
  picture: RegionPicture,
): void {
  for (const region of picture.regions) {
    const faded = view.focus !== null && (view.path !== null || view.topic !== region.topic);
    context.globalAlpha = FILL[view.theme] * picture.presence * (faded ? 0.35 : 1);
    context.fillStyle = topicColour(view.theme, source.topicOrder.get(region.topic) ?? 0);
    trace(context, rounded(widened(region.outline.map(picture.toScreen))));
    context.fill();
  }
  context.globalAlpha = 1;
}

function widened(outline: readonly Point[]): Point[] {
  const middle = {
    x: outline.reduce((sum, p) => sum + p.x, 0) / outline.length,
    y: outline.reduce((sum, p) => sum + p.y, 0) / outline.length,
  };
  return outline.map(({ x, y }) => {
    const [dx, dy] = [x - middle.x, y - middle.y];
    const reach = 1 + MARGIN / (Math.hypot(dx, dy) || 1);
    return { x: middle.x + dx * reach, y: middle.y + dy * reach };
  });
}

/** Corner cutting (Chaikin 1974), three rounds. */
function rounded(outline: readonly Point[], rounds = 3): readonly Point[] {
  if (rounds === 0) return outline;
  const between = (a: Point, b: Point, t: number) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  const cut = outline.flatMap((point, i) => {
    const next = outline[(i + 1) % outline.length] ?? point;
    return [between(point, next, 0.25), between(point, next, 0.75)];
  });
  return rounded(cut, rounds - 1);
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  for (const [i, { x, y }] of points.entries()) {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
}
