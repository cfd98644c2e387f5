import { TOPICS_ABOVE } from "@/lib/explorer/appearance";
import type { Region } from "@/lib/explorer/regions";
import type { MapGraph } from "./build-graph";
import { drawPath, drawRings } from "./draw-marks";
import { drawRegions, regionsOf } from "./draw-regions";
import { drawWords, labelOrders, type Screen } from "./draw-words";
import { createLayer } from "./layer";
import type { MapSource } from "./scene";
import type { MapSigma, Stage } from "./stage";

interface Drawn {
  readonly sigma: MapSigma;
  readonly graph: MapGraph;
  readonly stage: Stage;
}

/** What lies under and over sigma's canvases: areas of topics below; path, rings and words above. */
export function createOverlay(container: HTMLElement, source: MapSource, { sigma, graph, stage }: Drawn) {
  const under = createLayer(container, "under");
  const over = createLayer(container, "over");
  const orders = labelOrders(source);
  let regions: readonly Region[] | null = null;

  const draw = () => {
    regions ??= regionsOf(source, graph);
    const screen = screenOf(sigma, graph, over);
    const below = under.begin();
    const presence = Math.min(1, Math.max(0.25, screen.ratio / TOPICS_ABOVE));
    if (below) drawRegions(below, source, stage.view, { regions, toScreen: screen.toScreen, presence });
    const above = over.begin();
    if (!above) return;
    drawPath(above, stage.view, screen);
    drawRings(above, stage.view, screen);
    drawWords(above, source, stage.view, {
      screen: { ...screen, width: over.width, height: over.height },
      regions,
      orders,
    });
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

function screenOf(sigma: MapSigma, graph: MapGraph, size: { width: number; height: number }): Screen {
  return {
    ratio: sigma.getCamera().getState().ratio,
    width: size.width,
    height: size.height,
    toScreen: (point) => sigma.graphToViewport(point),
    place(id) {
      const data = sigma.getNodeDisplayData(id);
      if (!data || data.hidden || !graph.hasNode(id)) return null;
      return { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
    },
  };
}
