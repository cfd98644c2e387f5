import { TOPICS_ABOVE } from "@/lib/explorer/appearance";
import type { Region } from "@/lib/explorer/regions";
import type { MapGraph } from "./build-graph";
import { drawPath, drawRings } from "./draw-marks";
import { drawRegions, regionsOf } from "./draw-regions";
import { drawWords, labelOrders } from "./draw-words";
import { createLayer, type Layer } from "./layer";
import type { Insets, MapSource, Screen } from "./scene";
import type { MapSigma, Stage } from "./stage";

interface Drawn {
  readonly sigma: MapSigma;
  readonly graph: MapGraph;
  readonly stage: Stage;
  readonly insets: () => Insets;
}

/** What lies under and over sigma's canvases: areas of topics below; path, rings and words above. */
export function createOverlay(
  container: HTMLElement,
  source: MapSource,
  { sigma, graph, stage, insets }: Drawn,
) {
  const under = createLayer(container, "under");
  const over = createLayer(container, "over");
  const orders = labelOrders(source);
  let regions: readonly Region[] | null = null;

  const draw = () => {
    regions ??= regionsOf(source, graph);
    const below = under.begin();
    const above = over.begin();
    if (!below || !above) return;
    const screen = screenOf(sigma, graph, over, insets());
    const presence = Math.min(1, Math.max(0.25, screen.ratio / TOPICS_ABOVE));
    drawRegions(below, source, stage.view, { regions, toScreen: screen.toScreen, presence });
    drawPath(above, stage.view, screen);
    drawRings(above, stage.view, screen);
    drawWords(above, source, stage.view, { screen, regions, orders });
  };
  sigma.on("afterRender", draw);

  return {
    /** Says that nodes are elsewhere, so that the areas are found anew. */
    moved() {
      regions = null;
    },
    kill() {
      sigma.off("afterRender", draw);
      under.kill();
      over.kill();
    },
  };
}

/** Names keep this far from the edge and from panels. */
const EDGE = 4;

function screenOf(sigma: MapSigma, graph: MapGraph, { width, height }: Layer, insets: Insets): Screen {
  const { left, right, top, bottom } = insets;
  return {
    ratio: sigma.getCamera().getState().ratio,
    width,
    height,
    free: {
      x: left + EDGE,
      y: top - EDGE,
      width: width - left - right - 2 * EDGE,
      height: height - top - bottom + 2 * EDGE,
    },
    toScreen: (point) => sigma.graphToViewport(point),
    place(id) {
      const data = sigma.getNodeDisplayData(id);
      if (!data || data.hidden || !graph.hasNode(id)) return null;
      return { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
    },
  };
}
