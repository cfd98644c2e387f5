import { AREA_BANDS, AREA_FILL, areaEdge } from "@/lib/explorer/areas";
import { topicColour } from "@/lib/explorer/palette";
import { compactRegions, type Point, type Region, regionsOf } from "@/lib/explorer/regions";
import type { NodeColumns } from "./columns";
import type { Areas, MapView } from "./scene";

/** The areas around those members that are shown, at their present places; the largest first. */
export function shownRegions(
  { drawn, strewn }: Areas,
  { rows, places }: NodeColumns,
  shown: Uint8Array,
): Region[] {
  const regions = regionsOf(drawn, (member) => {
    const row = rows.get(member) ?? -1;
    return shown[row] ? { x: places[row * 2] ?? 0, y: places[row * 2 + 1] ?? 0 } : null;
  });
  return strewn ? compactRegions(regions, LARGEST_SHARE) : regions;
}

/** Of the map, what one area may take where areas overlap. */
const LARGEST_SHARE = 0.1;

export interface RegionPicture {
  readonly regions: readonly Region[];
  readonly toScreen: (point: Point) => Point;
  /** 0 to 1: how much of the areas is still wanted at this zoom. */
  readonly presence: number;
  /** Factor on what an area reaches over its members, for small windows. */
  readonly margins: number;
}

/** Soft areas under the map, each in its colour. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  view: MapView,
  { regions, toScreen, presence, margins }: RegionPicture,
): void {
  for (const region of regions) {
    const faded = view.focus !== null && (view.path !== null || view.topic !== region.topic);
    const outline = region.outline.map(toScreen);
    context.fillStyle = topicColour(view.theme, view.areas.order.get(region.topic) ?? 0);
    for (const { margin, share } of AREA_BANDS) {
      context.globalAlpha = AREA_FILL[view.theme] * presence * share * (faded ? 0.35 : 1);
      trace(context, areaEdge(outline, margin * margins));
      context.fill();
    }
  }
  context.globalAlpha = 1;
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  for (const [i, { x, y }] of points.entries()) {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
}
