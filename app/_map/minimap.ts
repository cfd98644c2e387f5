import { GROUND, INK } from "@/lib/explorer/palette";
import type { Point } from "@/lib/explorer/regions";
import type { NodeColumns } from "./columns";
import type { MapView, Screen } from "./scene";

/** Between two pictures of the dots, so that a live layout is not drawn twice. */
const REDRAW_MS = 150;
/** Room around the map, as a share of the picture. */
const MARGIN = 0.06;

/** A small picture of the whole map, with the part that is seen; pressing it moves there. */
export function createMinimap(
  columns: NodeColumns,
  { centreOn }: { readonly centreOn: (point: Point) => void },
) {
  let canvas: HTMLCanvasElement | null = null;
  let dots: ImageBitmap | HTMLCanvasElement | null = null;
  let stale = true;
  let drawnAt = 0;

  const place = (side: number, { x, y }: Point): Point => ({
    x: side * (MARGIN + x * (1 - 2 * MARGIN)),
    y: side * (1 - MARGIN - y * (1 - 2 * MARGIN)),
  });
  const point = (event: PointerEvent) => {
    if (!canvas || event.buttons === 0) return;
    const { left, top, width } = canvas.getBoundingClientRect();
    const inside = (pixels: number) => (pixels / width - MARGIN) / (1 - 2 * MARGIN);
    centreOn({ x: inside(event.clientX - left), y: 1 - inside(event.clientY - top) });
  };

  return {
    moved() {
      stale = true;
    },
    attach(element: HTMLCanvasElement, redraw: () => void) {
      canvas = element;
      stale = true;
      const { clientWidth } = element;
      const density = window.devicePixelRatio || 1;
      Object.assign(element, { width: clientWidth * density, height: clientWidth * density });
      element.addEventListener("pointerdown", point);
      element.addEventListener("pointermove", point);
      redraw();
      return () => {
        element.removeEventListener("pointerdown", point);
        element.removeEventListener("pointermove", point);
        if (canvas === element) canvas = null;
      };
    },
    draw(view: MapView, screen: Screen) {
      const context = canvas?.getContext("2d");
      // A small window has no room for it, so it has no size there.
      if (!canvas || !context || canvas.width === 0) return;
      const side = canvas.width;
      const time = performance.now();
      if (!dots || (stale && time - drawnAt > REDRAW_MS)) {
        dots = dotsOf(columns, side, (at) => place(side, at));
        [stale, drawnAt] = [false, time];
      }
      context.clearRect(0, 0, side, side);
      context.drawImage(dots, 0, 0);
      const part = seenPart(screen, side, place);
      if (part.width < side || part.height < side) drawWindow(context, view, part);
    },
  };
}
export type Minimap = ReturnType<typeof createMinimap>;

function dotsOf(columns: NodeColumns, side: number, place: (at: Point) => Point): HTMLCanvasElement {
  const picture = document.createElement("canvas");
  Object.assign(picture, { width: side, height: side });
  const context = picture.getContext("2d");
  if (!context) return picture;
  context.globalAlpha = 0.6;
  const drawn = columns.order.filter((row) => (columns.radius[row] ?? 0) > 0);
  const least = Math.min(3, Math.max(1, 40 / Math.sqrt(drawn.length)));
  for (const row of drawn) {
    const radius = columns.radius[row] ?? 0;
    const at = place({ x: columns.places[row * 2] ?? 0, y: columns.places[row * 2 + 1] ?? 0 });
    const dot = Math.max(least, (radius * side) / 1200);
    const [r, g, b] = columns.colour.subarray(row * 3, row * 3 + 3);
    context.fillStyle = `rgb(${r} ${g} ${b})`;
    context.fillRect(at.x - dot / 2, at.y - dot / 2, dot, dot);
  }
  return picture;
}

/** The part of the map that the window shows, in pixels of the small picture. */
function seenPart(screen: Screen, side: number, place: (side: number, at: Point) => Point) {
  const origin = screen.toScreen({ x: 0, y: 0 });
  const unit = screen.toScreen({ x: 1, y: 1 });
  const inside = (x: number, y: number) =>
    place(side, { x: (x - origin.x) / (unit.x - origin.x), y: (y - origin.y) / (unit.y - origin.y) });
  const { free } = screen;
  const [from, to] = [inside(free.x, free.y), inside(free.x + free.width, free.y + free.height)];
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}

function drawWindow(
  context: CanvasRenderingContext2D,
  { theme }: MapView,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  context.lineWidth = 3;
  context.strokeStyle = GROUND[theme];
  context.strokeRect(x, y, width, height);
  context.lineWidth = 1.5;
  context.strokeStyle = INK[theme];
  context.strokeRect(x, y, width, height);
}
