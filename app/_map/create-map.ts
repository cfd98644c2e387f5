import type { ExplorerAction } from "@/lib/explorer/state/reduce";
import type { CameraView, Pin } from "@/lib/explorer/state/view";
import { type Arrow, nextInDirection } from "@/lib/explorer/walk";
import { flyAround, flyTo, openAt, shiftBy, zoomBy } from "./camera";
import { reportCamera, short } from "./camera-link";
import { createFader } from "./fade";
import { createLayout, type Positions, positionsOf, putPositions, samePlaces } from "./layout";
import { createOverlay } from "./overlay";
import { bindPointer } from "./pointer";
import type { Insets, MapSource, MapView } from "./scene";
import { type MapSigma, openStage, type Stage } from "./stage";

/** The handle by which the page drives the map; everything of sigma stays behind it. */
export interface MapHandle {
  show(view: MapView): void;
  zoom(steps: 1 | -1): void;
  fly(ids: readonly string[] | "all"): void;
  /** Moves the picture sideways by pixels, for panels that change their width. */
  shift(pixels: number): void;
  layout(run: boolean): void;
  /** Shows a kept set of positions, 0 being the stored ones, with pinned nodes where they were put. */
  place(index: number, pins: readonly Pin[]): void;
  /** Looks from where a view says, unless that is what the map itself said last. */
  look(camera: CameraView | null): void;
  /** The neighbour of the selection (or, without one, the node at the middle) in an arrow's direction. */
  walk(from: string | null, arrow: Arrow): string | null;
  kill(): void;
}

export interface MapOptions {
  readonly view: MapView;
  readonly insets: () => Insets;
  readonly dispatch: (action: ExplorerAction) => void;
}

export function createMap(container: HTMLElement, source: MapSource, options: MapOptions): MapHandle {
  const { dispatch, insets } = options;
  const opened = openStage(container, source, options.view);
  const { sigma, graph, stage } = opened;
  const overlay = createOverlay(container, source, { ...opened, insets });
  const fader = createFader(stage.fade, () => sigma.scheduleRender());
  const kept: Positions[] = [positionsOf(graph)];
  const shown = { index: 0 };

  const keep = () => {
    kept.splice(shown.index + 1);
    shown.index = kept.push(positionsOf(graph)) - 1;
    overlay.moved();
    dispatch({ type: "moved", positions: shown.index });
  };
  const layout = createLayout(graph, () => {
    dispatch({ type: "layout", layout: "idle" });
    keep();
  });
  graph.on("eachNodeAttributesUpdated", overlay.moved);
  let goOn: (() => void) | null = null;
  const unbind = bindPointer(sigma, graph, {
    hover: (id) => dispatch({ type: "hover", id }),
    select: (id) => dispatch({ type: "select", id }),
    grabbed: () => {
      goOn = layout.hold();
    },
    dragged: overlay.moved,
    dropped: (id) => {
      const { x, y } = graph.getNodeAttributes(id);
      dispatch({ type: "pin", pins: [{ id, x: short(x), y: short(y) }] });
      goOn?.();
      goOn = null;
    },
  });
  openAt(sigma, insets());
  const camera = reportCamera(sigma, (at) => dispatch({ type: "camera", camera: at }));

  return {
    show: (view) => show(sigma, stage, view, fader.to),
    zoom: (steps) => zoomBy(sigma, steps),
    shift: (pixels) => shiftBy(sigma, pixels),
    fly: (ids) => fly(sigma, source, ids, insets()),
    layout(run) {
      if (!run) return layout.stop();
      sigma.setCustomBBox(null);
      layout.start();
      dispatch({ type: "layout", layout: "running" });
    },
    place(index, pins) {
      const positions = layout.running() ? positionsOf(graph) : kept[index];
      if (!positions || (index === shown.index && samePlaces(graph, positions, pins))) return;
      shown.index = index;
      putPositions(graph, positions, pins);
    },
    look: camera.look,
    walk: (from, arrow) => walk(sigma, source, from, arrow),
    kill() {
      layout.kill();
      camera.stop();
      fader.stop();
      unbind();
      overlay.kill();
      sigma.kill();
    },
  };
}

/** Brings the picture to a view with as little work as the difference needs. */
function show(sigma: MapSigma, stage: Stage, view: MapView, fadeTo: (target: 0 | 1) => void): void {
  const before = stage.view;
  stage.view = view;
  const repaint = before.theme !== view.theme || before.colour !== view.colour || before.shown !== view.shown;
  if (view.focus !== before.focus) refocus(sigma, stage, repaint);
  if (repaint) sigma.refresh({ schedule: true });
  else sigma.scheduleRender();
  if (view.focus !== before.focus) fadeTo(view.focus ? 1 : 0);
}

/** Marks what stands out now and re-sends only what changed to the GPU. */
function refocus(sigma: MapSigma, stage: Stage, repaint: boolean): void {
  const { focus } = stage.view;
  // While the fade runs out, what stood out keeps standing out.
  if (!focus) return;
  const graph = sigma.getGraph();
  const { strongNodes, strongJoin } = stage;
  const join: Stage["strongJoin"] = (edge) => focus.joins(edge.source.id, edge.target.id);
  stage.strongNodes = focus.nodes;
  stage.strongJoin = join;
  if (repaint) return;
  const nodes = [...new Set([...strongNodes, ...focus.nodes])].filter(
    (id) => strongNodes.has(id) !== focus.nodes.has(id) && sigma.getNodeDisplayData(id)?.hidden === false,
  );
  const edges = graph.filterEdges(
    (id, { edge }) => strongJoin(edge) !== join(edge) && sigma.getEdgeDisplayData(id)?.hidden === false,
  );
  sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
}

/** A single node is shown with what is around it, so that its connections can be seen. */
function fly(sigma: MapSigma, source: MapSource, ids: readonly string[] | "all", insets: Insets): void {
  const [only] = ids;
  if (ids === "all" || ids.length !== 1 || only === undefined) flyTo(sigma, ids, insets);
  else flyAround(sigma, only, [...(source.atlas.neighbours.get(only) ?? [])], insets);
}

function walk(sigma: MapSigma, source: MapSource, from: string | null, arrow: Arrow): string | null {
  const placeOf = (id: string) => {
    const data = sigma.getNodeDisplayData(id);
    return data && !data.hidden ? [{ id, x: data.x, y: data.y }] : [];
  };
  const [start] = from === null ? [] : placeOf(from);
  if (!start) return source.atlas.ranked.find(({ id }) => placeOf(id).length > 0)?.id ?? null;
  const beside = [...(source.atlas.neighbours.get(start.id) ?? [])].flatMap(placeOf);
  return nextInDirection(start, beside, arrow);
}
