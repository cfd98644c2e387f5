import Sigma from "sigma";
import { crowdScale, nodeColour } from "@/lib/explorer/appearance";
import type { AtlasEdge } from "@/lib/explorer/atlas";
import { GROUND, KIND_SHAPES, QUIET, SHAPES } from "@/lib/explorer/palette";
import { isShown } from "@/lib/explorer/shown/shown";
import { buildGraph, type EdgeAttributes, type NodeAttributes } from "./build-graph";
import { LEAST_RATIO, MOST_RATIO } from "./camera";
import { createEdgeProgram } from "./edge-program";
import { createNodeProgram } from "./node-program";
import type { Fade, MapSource, MapView, Rgb } from "./scene";

export type MapSigma = Sigma<NodeAttributes, EdgeAttributes>;

/** What the reducers read; the map's owner replaces `view` and the two sets, sigma's settings never change. */
export interface Stage {
  view: MapView;
  strongNodes: ReadonlySet<string>;
  strongJoin: (edge: AtlasEdge) => boolean;
  readonly fade: Fade;
  /** Nodes shrink with the window, so that a phone shows the same picture as a desk. */
  scale: number;
}

/** Makes the one renderer of an atlas. */
export function openStage(container: HTMLElement, source: MapSource, view: MapView) {
  const graph = buildGraph(source.atlas);
  const stage: Stage = {
    view: { ...view, focus: null },
    strongNodes: new Set(),
    strongJoin: () => false,
    fade: { value: 0 },
    scale: scaleFor(container) * crowdScale(source.atlas.nodes.size),
  };
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    defaultNodeType: "shape",
    defaultEdgeType: "line",
    nodeProgramClasses: { shape: createNodeProgram(stage.fade, () => rgb(GROUND[stage.view.theme])) },
    edgeProgramClasses: { line: createEdgeProgram(stage.fade, () => rgb(QUIET[stage.view.theme])) },
    defaultDrawNodeHover: () => undefined,
    stagePadding: 24,
    minCameraRatio: LEAST_RATIO,
    maxCameraRatio: MOST_RATIO,
    doubleClickZoomingRatio: 1.8,
    nodeReducer: (id, data) => drawnNode(stage, source, id, data),
    edgeReducer: (_, data) => drawnEdge(stage, source, data),
  });
  return { sigma, graph, stage };
}

const FULL_SIZE_AT = 760;
const LEAST_SCALE = 0.55;

function scaleFor({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1, Math.max(LEAST_SCALE, Math.min(clientWidth, clientHeight) / FULL_SIZE_AT));
}

function rgb(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

function drawnNode({ view, strongNodes, scale }: Stage, source: MapSource, id: string, data: NodeAttributes) {
  const node = source.atlas.nodes.get(id);
  if (!node) return { hidden: true };
  const drawn = {
    x: data.x,
    y: data.y,
    size: data.size * scale,
    color: nodeColour(node, view.colour, view.theme, source.topicOrder),
    hidden: !isShown(view.shown, node),
    shape: SHAPES.indexOf(KIND_SHAPES[node.label]),
    strong: strongNodes.has(id) ? 1 : 0,
  };
  return drawn;
}

function drawnEdge({ view, strongJoin }: Stage, source: MapSource, { edge, rest }: EdgeAttributes) {
  const end = edge.source.label === "Paper" ? edge.target : edge.source;
  const drawn = {
    size: 1,
    rest,
    color: nodeColour(end, view.colour, view.theme, source.topicOrder),
    hidden: view.shown.edges[edge.row] !== 1,
    strong: strongJoin(edge) ? 1 : 0,
  };
  return drawn;
}
