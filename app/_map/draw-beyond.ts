import { beyond, SIDES, type Side } from "@/lib/explorer/off-screen";
import { FOUND, GROUND } from "@/lib/explorer/palette";
import type { MapView, Screen } from "./scene";

const HEIGHT = 22;

/** At each side of the free part of the map, how many of the hits lie beyond it. */
export function drawHitsBeyond(context: CanvasRenderingContext2D, view: MapView, screen: Screen): void {
  const places = view.hits.flatMap((id) => screen.place(id) ?? []);
  if (places.length === 0) return;
  const counts = beyond(places, screen.free);
  for (const side of SIDES)
    if (counts[side] > 0) drawCount(context, side, { count: counts[side], view, screen });
}

interface Counted {
  readonly count: number;
  readonly view: MapView;
  readonly screen: Screen;
}

const ARROWS: Readonly<Record<Side, (count: string) => string>> = {
  left: (count) => `← ${count}`,
  right: (count) => `${count} →`,
  top: (count) => `↑ ${count}`,
  bottom: (count) => `${count} ↓`,
};

function drawCount(context: CanvasRenderingContext2D, side: Side, { count, view, screen }: Counted): void {
  const text = ARROWS[side](count.toLocaleString("en"));
  context.font = "500 12px Roboto, sans-serif";
  context.letterSpacing = "0px";
  const width = context.measureText(text).width + 16;
  const { x, y } = placeFor(side, screen.free, width);
  context.beginPath();
  context.roundRect(x, y, width, HEIGHT, HEIGHT / 2);
  context.fillStyle = FOUND[view.theme];
  context.fill();
  context.fillStyle = GROUND[view.theme];
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, x + width / 2, y + HEIGHT / 2 + 0.5);
}

function placeFor(
  side: Side,
  { x, y, width, height }: Screen["free"],
  pill: number,
): { x: number; y: number } {
  const middle = { x: x + (width - pill) / 2, y: y + (height - HEIGHT) / 2 };
  switch (side) {
    case "left":
      return { ...middle, x };
    case "right":
      return { ...middle, x: x + width - pill };
    case "top":
      return { ...middle, y };
    case "bottom":
      return { ...middle, y: y + height - HEIGHT };
  }
}
