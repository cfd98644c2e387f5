import { topicColour } from "@/lib/explorer/palette";
import { type Point, type Region, regionOf } from "@/lib/explorer/regions";
import type { NodeColumns } from "./columns";
import type { MapSource, MapView } from "./scene";

/** Pixels that an area reaches over its outermost members: a paler outer band makes its edge soft. */
const BANDS = [
  { margin: 30, share: 0.45 },
  { margin: 20, share: 0.55 },
] as const;
const FILL = { light: 0.085, dark: 0.11 } as const;

/** The areas of the topics around those members that are shown, at their present places; the largest first. */
export function regionsOf(source: MapSource, { rows, places }: NodeColumns, shown: Uint8Array): Region[] {
  return source.topics
    .flatMap(({ id, members }) => {
      const there = members.flatMap((member) => {
        const row = rows.get(member) ?? -1;
        return shown[row] ? [{ x: places[row * 2] ?? 0, y: places[row * 2 + 1] ?? 0 }] : [];
      });
      return regionOf(id, there) ?? [];
    })
    .sort((a, b) => b.members - a.members || (a.topic < b.topic ? -1 : 1));
}

export interface RegionPicture {
  readonly regions: readonly Region[];
  readonly toScreen: (point: Point) => Point;
  /** 0 to 1: how much of the areas is still wanted at this zoom. */
  readonly presence: number;
  /** Factor on what an area reaches over its members, for small windows. */
  readonly margins: number;
}

/** Soft areas under the map, each in the colour of its topic. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  source: MapSource,
  view: MapView,
  { regions, toScreen, presence, margins }: RegionPicture,
): void {
  for (const region of regions) {
    const faded = view.focus !== null && (view.path !== null || view.topic !== region.topic);
    const outline = region.outline.map(toScreen);
    context.fillStyle = topicColour(view.theme, source.topicOrder.get(region.topic) ?? 0);
    for (const { margin, share } of BANDS) {
      context.globalAlpha = FILL[view.theme] * presence * share * (faded ? 0.35 : 1);
      trace(context, rounded(widened(outline, margin * margins)));
      context.fill();
    }
  }
  context.globalAlpha = 1;
}

function widened(outline: readonly Point[], margin: number): Point[] {
  const middle = {
    x: outline.reduce((sum, p) => sum + p.x, 0) / outline.length,
    y: outline.reduce((sum, p) => sum + p.y, 0) / outline.length,
  };
  return outline.map(({ x, y }) => {
    const [dx, dy] = [x - middle.x, y - middle.y];
    const reach = 1 + margin / (Math.hypot(dx, dy) || 1);
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
