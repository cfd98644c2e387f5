import { GROUND } from "@/lib/explorer/palette";
import type { ExplorerAction } from "@/lib/explorer/state/reduce";
import type { CameraView } from "@/lib/explorer/state/view";
import { type Arrow, nextInDirection } from "@/lib/explorer/walk";
import { nearnessOf } from "@/lib/explorer/zoom";
import {
  centreOn,
  flyAround,
  flyTo,
  LEAST_RATIO,
  MOST_RATIO,
  openAt,
  shiftBy,
  type Window,
  zoomBy,
} from "./camera";
import { type CameraLink, createCameraLink } from "./camera-link";
import { type NodeColumns, nodeColumns } from "./columns";
import { createFader } from "./fade";
import { createHands, type Hands, type MenuRequest } from "./hands";
import { createLineLayer, type LineLayer } from "./lines";
import { createMinimap, type Minimap } from "./minimap";
import { createOverlay, type Overlay } from "./overlay";
import { createPicture, type MapLine, rgb } from "./picture";
import { createRenderer, type Renderer } from "./renderer";
import { createRest, type Rest } from "./rest";
import type { Fade, Insets, MapSource, MapView, Screen } from "./scene";
import { bring } from "./show";

/** The handle by which the page drives the map; everything of the renderer stays behind it. */
export interface MapHandle {
  show(view: MapView): void;
  zoom(steps: 1 | -1): void;
  fly(ids: readonly string[] | "all"): void;
  /** Moves the picture sideways by pixels, for panels that change their width. */
  shift(pixels: number): void;
  layout(run: boolean): void;
  /** Looks from where a view says, unless that is what the map itself said last. */
  look(camera: CameraView | null): void;
  /** The neighbour of the selection (or, without one, the best known node) in an arrow's direction. */
  walk(from: string | null, arrow: Arrow): string | null;
  /** Where a node is on the screen, or the middle of the free part. */
  pointOf(id: string | null): { readonly x: number; readonly y: number };
  /** Where everything is on the screen; null before the first drawing. */
  screen(): Screen | null;
  /** Pins a node where it stands. */
  pin(id: string): void;
  /** Whether a plain drag over the ground selects what it encloses. */
  selecting(on: boolean): void;
  /** Draws a small picture of the whole into a canvas, until the returned function is called. */
  minimap(canvas: HTMLCanvasElement): () => void;
  kill(): void;
}

export interface MapOptions {
  readonly view: MapView;
  readonly insets: () => Insets;
  readonly dispatch: (action: ExplorerAction) => void;
  readonly menu: (request: MenuRequest) => void;
  /** A node was pressed twice, or Enter was. */
  readonly open: (id: string) => void;
  /** What a line says, for the pointer that rests on it. */
  readonly say: (of: MapLine["of"]) => string;
  /** The graphics card was lost: the map has to be made anew. */
  readonly lost: () => void;
}

const FULL_SIZE_AT = 760;
const LEAST_SCALE = 0.55;

/** Nodes shrink with the window, so that a phone shows the same picture as a desk. */
const scaleFor = ({ clientWidth, clientHeight }: HTMLElement) =>
  Math.min(1, Math.max(LEAST_SCALE, Math.min(clientWidth, clientHeight) / FULL_SIZE_AT));

export function createMap(container: HTMLElement, source: MapSource, options: MapOptions): MapHandle {
  const { dispatch } = options;
  const columns = nodeColumns(source.atlas, [...source.coarse, ...source.topics], source.frame);
  const now: Now = { view: { ...options.view, focus: null }, screen: null };
  const picture = createPicture(source, columns);
  const fade = { value: 0 };
  const renderer = createRenderer(container, {
    columns,
    fade,
    ground: () => rgb(GROUND[now.view.theme]),
    ratios: { least: LEAST_RATIO, most: MOST_RATIO },
    drawn: () => frame.draw(),
    gesture: (gesture) => hands.gesture(gesture),
    lost: options.lost,
  });
  const size = () => ({ width: container.clientWidth, height: container.clientHeight });
  const window: Window = { renderer, columns, size, insets: options.insets };
  const lines = createLineLayer(renderer.lines);
  const overlay = createOverlay(container, source, window);
  const minimap = createMinimap(columns, { centreOn: (point) => centreOn(window, point) });
  const cameraLink = createCameraLink(renderer, source, (camera) => {
    hands.settle();
    dispatch({ type: "camera", camera });
  });
  const fader = createFader(fade, renderer.draw);
  const { moved, carried } = movesOf(renderer, columns, { lines, overlay, minimap });
  const rest = createRest(source, columns, { moved, carried, dispatch, folded: picture.foldedPlaces });
  const hands = createHands(container, source, {
    ...options,
    ...{ columns, picture, now, rest },
    unproject: renderer.unproject,
    redraw: renderer.draw,
    drawnLines: () => [...lines.drawn()].flatMap((line) => picture.lines.rest[line] ?? []),
  });
  const frame = createFrame(container, now, { window, lines, overlay, minimap, cameraLink, fade, hands });
  const parts = {
    picture,
    lines,
    scale: () => scaleFor(container),
    areas: overlay.moved,
    overview: minimap.moved,
  };
  const show = (view: MapView, before: MapView | null) => {
    now.view = view;
    bring(parts, before, view);
    rest.arrange(view);
    renderer.sync();
    if (view.focus !== before?.focus) fader.to(view.focus ? 1 : 0);
  };
  lines.places(columns.places);
  show(options.view, null);
  openAt(window);
  const unwatch = watchSize(container, () => {
    picture.size(now.view, scaleFor(container));
    renderer.sync();
  });

  return {
    ...handleOf(window, source, { now, rest, cameraLink, hands, minimap }),
    show: (view) => show(view, now.view),
    kill() {
      for (const end of [unwatch, fader.stop, cameraLink.stop, hands.stop, rest.kill, overlay.kill]) end();
      renderer.kill();
    },
  };
}

/** What follows from nodes that moved; while one is carried, areas and the small picture stay as they are. */
function movesOf(
  renderer: Renderer,
  { places }: NodeColumns,
  parts: Pick<FrameParts, "lines" | "overlay" | "minimap">,
) {
  const carried = () => {
    parts.lines.places(places);
    renderer.sync();
  };
  const moved = () => {
    parts.overlay.moved();
    parts.minimap.moved();
    carried();
  };
  return { carried, moved };
}

function watchSize(container: HTMLElement, changed: () => void): () => void {
  const observer = new ResizeObserver(changed);
  observer.observe(container);
  return () => observer.disconnect();
}

interface Now {
  view: MapView;
  screen: Screen | null;
}

interface FrameParts {
  readonly window: Window;
  readonly lines: LineLayer;
  readonly overlay: Overlay;
  readonly minimap: Minimap;
  readonly cameraLink: CameraLink;
  readonly fade: Fade;
  readonly hands: Hands;
}

/** Draws what the renderer does not: the lines under the nodes, the words over them, the small picture. */
function createFrame(container: HTMLElement, now: Now, parts: FrameParts) {
  const { window, lines, overlay, minimap, cameraLink, fade, hands } = parts;
  const { renderer, size } = window;
  return {
    draw() {
      container.dataset["nearness"] = nearnessOf(renderer.camera().ratio);
      lines.draw({ matrix: renderer.matrix(), ...size(), fade: fade.value });
      now.screen = overlay.draw(now.view, hands.passing());
      if (now.screen) minimap.draw(now.view, now.screen);
      container.dataset["spot"] = spotOf(now);
      cameraLink.moved();
    },
  };
}

/** Where the selected node is, in whole pixels; empty where there is none. */
function spotOf({ view: { selected }, screen }: Now): string {
  const place = selected === null ? null : screen?.place(selected);
  return place ? `${Math.round(place.x)},${Math.round(place.y)}` : "";
}

interface HandleParts {
  readonly now: Now;
  readonly rest: Rest;
  readonly cameraLink: CameraLink;
  readonly hands: Hands;
  readonly minimap: Minimap;
}

function handleOf(window: Window, source: MapSource, parts: HandleParts): Omit<MapHandle, "show" | "kill"> {
  const { now, rest, cameraLink, hands, minimap } = parts;
  const { renderer, columns, size } = window;
  return {
    zoom: (steps) => zoomBy(window, steps),
    shift: (pixels) => shiftBy(window, pixels),
    fly: (ids) => fly(window, source, ids),
    layout: (run) => (run ? rest.run(now.view) : rest.halt()),
    look: cameraLink.look,
    walk: (from, arrow) => walk(window, source, now.view, { from, arrow }),
    pointOf(id) {
      const { free, place } = now.screen ?? { free: { x: 0, y: 0, ...size() }, place: () => null };
      return (id === null ? null : place(id)) ?? { x: free.x + free.width / 2, y: free.y + free.height / 2 };
    },
    screen: () => now.screen,
    pin(id) {
      const row = columns.rows.get(id);
      if (row !== undefined) rest.drop([row]);
    },
    selecting: hands.selecting,
    minimap: (canvas) => minimap.attach(canvas, renderer.draw),
  };
}

/** A single node is shown with what is around it, so that its connections can be seen. */
function fly(window: Window, { atlas }: MapSource, ids: readonly string[] | "all"): void {
  const [only] = ids;
  if (ids === "all" || ids.length !== 1 || only === undefined) flyTo(window, ids);
  else flyAround(window, only, [...(atlas.neighbours.get(only) ?? [])]);
}

interface Step {
  readonly from: string | null;
  readonly arrow: Arrow;
}

/** Walks along relationships and along derived connections. */
function walk(
  { columns }: Window,
  { atlas }: MapSource,
  view: MapView,
  { from, arrow }: Step,
): string | null {
  const placeOf = (id: string) => {
    const row = columns.rows.get(id) ?? -1;
    if (!columns.radius[row]) return [];
    return [{ id, x: columns.places[row * 2] ?? 0, y: columns.places[row * 2 + 1] ?? 0 }];
  };
  const [start] = from === null ? [] : placeOf(from);
  if (!start) return atlas.ranked.find(({ id }) => placeOf(id).length > 0)?.id ?? null;
  const linked = view.links.flatMap(({ source, target }) => {
    if (source === start.id) return [target];
    return target === start.id ? [source] : [];
  });
  const beside = new Set([...(atlas.neighbours.get(start.id) ?? []), ...linked]);
  return nextInDirection(start, [...beside].flatMap(placeOf), arrow);
}
