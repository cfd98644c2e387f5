import { areaPresence } from "@/lib/explorer/areas";
import type { Box } from "@/lib/explorer/label-plan";
import { endsOf } from "@/lib/explorer/links";
import { ACCENT, GROUND, INK } from "@/lib/explorer/palette";
import type { Region } from "@/lib/explorer/regions";
import type { NodeColumns } from "./columns";
import { drawHitsBeyond } from "./draw-beyond";
import { drawEdge, drawMarks, drawMarquee, drawPath } from "./draw-marks";
import { drawRegions, shownRegions } from "./draw-regions";
import { drawWords } from "./draw-words";
import { createLayer } from "./layer";
import { labelOrders } from "./naming";
import { lineEnds, type MapLine } from "./picture";
import type { Renderer } from "./renderer";
import type { Insets, MapSource, MapView, Screen } from "./scene";
import { screenOf } from "./screen";
import { createMeasure, write } from "./text";

/** What is drawn over the nodes besides what the view says. */
export interface Passing {
  readonly marquee: Box | null;
  /** The line that is pointed at, and what it says. */
  readonly line: { readonly line: MapLine; readonly words: string } | null;
}

/** Width of window from which on areas reach over their members in full. */
const FULL_MARGINS = 900;

interface Under {
  readonly renderer: Renderer;
  readonly columns: NodeColumns;
  readonly insets: () => Insets;
}

/** What lies under and over the renderer's canvases: areas of topics below; path, rings and words above. */
export function createOverlay(
  container: HTMLElement,
  source: MapSource,
  { renderer, columns, insets }: Under,
) {
  const under = createLayer(container, "under");
  const over = createLayer(container, "over");
  const orders = labelOrders(source);
  let regions: readonly Region[] | null = null;
  let measure: ReturnType<typeof createMeasure> | null = null;

  return {
    /** Says that nodes are elsewhere or others are shown, so that the areas are found anew. */
    moved() {
      regions = null;
    },
    /** Gives the screen as it was drawn, or null where there is nothing to draw on. */
    draw(view: MapView, passing: Passing): Screen | null {
      const below = under.begin();
      const above = over.begin();
      if (!below || !above) return null;
      regions ??= shownRegions(view.areas, columns, view.shown.nodes);
      measure ??= createMeasure(above);
      const { width, height } = over;
      const screen = screenOf(renderer, columns, { width, height, insets: insets() });
      const presence = areaPresence(screen.ratio);
      const margins = Math.min(1, width / FULL_MARGINS);
      drawRegions(below, view, { regions, toScreen: screen.toScreen, presence, margins });
      drawSelectedEdge(above, view, screen);
      if (passing.line) {
        const [from, to] = lineEnds(passing.line.line);
        drawEdge(above, screen, { source: from, target: to, colour: INK[view.theme], width: 2 });
      }
      drawPath(above, view, screen);
      drawMarks(above, view, screen);
      drawWords(above, { source, view, screen, regions, orders, measure });
      if (passing.line) sayLine(above, view, { screen, ...passing.line });
      drawHitsBeyond(above, view, screen);
      if (passing.marquee) drawMarquee(above, passing.marquee, view.theme);
      return screen;
    },
    kill() {
      under.kill();
      over.kill();
    },
  };
}
export type Overlay = ReturnType<typeof createOverlay>;

function drawSelectedEdge(context: CanvasRenderingContext2D, view: MapView, screen: Screen): void {
  if (view.edge === null) return;
  const [source, target] = endsOf(view.edge);
  drawEdge(context, screen, { source, target, colour: ACCENT[view.theme], width: 4 });
}

/** Writes what a line says at its middle. */
function sayLine(
  context: CanvasRenderingContext2D,
  { theme }: MapView,
  { screen, line, words }: { readonly screen: Screen; readonly line: MapLine; readonly words: string },
): void {
  const [from, to] = lineEnds(line).map(screen.place);
  if (!from || !to) return;
  const box = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 18, width: 0, height: 16 };
  const text = { lines: [words], size: 12, weight: 500, colour: INK[theme], caps: false } as const;
  write(context, text, { box, alignment: "center", halo: GROUND[theme] });
}
