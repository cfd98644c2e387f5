import { areaPerLabel, labelWeight, TITLES_BELOW, TOPICS_ABOVE } from "@/lib/explorer/appearance";
import type { AtlasNode } from "@/lib/explorer/atlas";
import { type Box, placeLabels, type Wish, wrap } from "@/lib/explorer/label-plan";
import { GROUND, INK, topicColour } from "@/lib/explorer/palette";
import type { Point, Region } from "@/lib/explorer/regions";
import { isShown } from "@/lib/explorer/shown/shown";
import { shortTopicName } from "@/lib/explorer/topics";
import { STOP_RADIUS } from "./draw-marks";
import type { MapSource, MapView, Screen } from "./scene";

const FAMILY = 'Roboto, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
const HALO = 3.5;
/** Nodes of at least this radius keep other nodes' names off themselves. */
const OBSTACLE_RADIUS = 5;

interface Text {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly spaced: boolean;
}

interface Word extends Text {
  readonly wish: Wish;
}

/** Orders of names by how much they are wanted, from afar and from near; sorting once is enough for an atlas. */
export function labelOrders(source: MapSource) {
  const order = (ratio: number) =>
    source.atlas.ranked
      .filter((node) => labelWeight(node, ratio) > 0)
      .toSorted((a, b) => labelWeight(b, ratio) - labelWeight(a, ratio) || (a.id < b.id ? -1 : 1));
  return { far: order(1), near: order(0) };
}
export type LabelOrders = ReturnType<typeof labelOrders>;

/** Writes topics and names over the map: important first, none on another, each with a halo of the ground. */
export function drawWords(
  context: CanvasRenderingContext2D,
  source: MapSource,
  view: MapView,
  scene: { readonly screen: Screen; readonly regions: readonly Region[]; readonly orders: LabelOrders },
): number {
  const { screen, orders } = scene;
  const order = (screen.ratio < TITLES_BELOW ? orders.near : orders.far).filter((node) =>
    isShown(view.shown, node),
  );
  const wanted = view.focus ? inFocus(source, view) : order;
  const named = [...forced(source, view), ...wanted];
  const words = lazyWords(context, { source, view, screen, regions: scene.regions, named });
  const known = new Map<string, Word>();
  const wishes = (function* () {
    for (const word of words) {
      if (known.has(word.wish.key)) continue;
      known.set(word.wish.key, word);
      yield word.wish;
    }
  })();
  const limit = Math.ceil((screen.width * screen.height) / areaPerLabel(screen.ratio));
  const things = [...obstacles(wanted, screen), ...pathObstacles(view, screen)];
  const placed = placeLabels(wishes, things, screen.free, limit);
  for (const { key, box } of placed) {
    const word = known.get(key);
    if (word) write(context, word, box, GROUND[view.theme]);
  }
  return placed.length;
}

function forced(source: MapSource, view: MapView): AtlasNode[] {
  const ids = [view.hovered, ...(view.path ?? []), view.selected];
  return ids.flatMap((id) => (id === null ? [] : (source.atlas.nodes.get(id) ?? [])));
}

function inFocus(source: MapSource, view: MapView): AtlasNode[] {
  return [...(view.focus?.nodes ?? [])]
    .flatMap((id) => source.atlas.nodes.get(id) ?? [])
    .filter((node) => isShown(view.shown, node) && node.label !== "Result")
    .sort((a, b) => labelWeight(b, 0) - labelWeight(a, 0) || (a.id < b.id ? -1 : 1));
}

function obstacles(order: readonly AtlasNode[], screen: Screen): Box[] {
  return order.flatMap(({ id }) => {
    const place = screen.place(id);
    if (!place || place.radius < OBSTACLE_RADIUS) return [];
    const side = place.radius * 1.4;
    return [{ x: place.x - side / 2, y: place.y - side / 2, width: side, height: side }];
  });
}

/** The drawn path and its stops as boxes that names keep off. */
function pathObstacles(view: MapView, screen: Screen): Box[] {
  const stops = (view.path ?? []).flatMap((id) => screen.place(id) ?? []);
  const box = ({ x, y }: Point, side: number) => ({
    x: x - side / 2,
    y: y - side / 2,
    width: side,
    height: side,
  });
  const along = stops.flatMap((stop, i) => {
    const next = stops[i + 1];
    if (!next) return [];
    const count = Math.ceil(Math.hypot(next.x - stop.x, next.y - stop.y) / PATH_STEP);
    return Array.from({ length: count }, (_, step) => {
      const share = step / count;
      return box({ x: stop.x + (next.x - stop.x) * share, y: stop.y + (next.y - stop.y) * share }, 6);
    });
  });
  return [...stops.map((stop) => box(stop, STOP_RADIUS * 2 + 4)), ...along];
}

const PATH_STEP = 12;

interface Naming {
  readonly source: MapSource;
  readonly view: MapView;
  readonly screen: Screen;
  readonly regions: readonly Region[];
  readonly named: readonly AtlasNode[];
}

function* lazyWords(context: CanvasRenderingContext2D, naming: Naming): Generator<Word> {
  const { view, screen, named } = naming;
  const forcedCount = naming.named.findIndex((node) => !isForced(view, node.id));
  const first = forcedCount === -1 ? named.length : forcedCount;
  for (const node of named.slice(0, first)) yield* nodeWord(context, naming, node);
  if (screen.ratio > TOPICS_ABOVE && view.path === null && (view.focus === null || view.topic !== null))
    for (const region of naming.regions) yield* topicWord(context, naming, region);
  for (const node of named.slice(first)) yield* nodeWord(context, naming, node);
}

function isForced(view: MapView, id: string): boolean {
  return id === view.hovered || id === view.selected || (view.path?.includes(id) ?? false);
}

function nodeWord(context: CanvasRenderingContext2D, naming: Naming, node: AtlasNode): Word[] {
  const { view, screen } = naming;
  const place = screen.place(node.id);
  if (!place || !near(place, screen)) return [];
  const strong = isForced(view, node.id);
  const title = node.label === "Paper" || node.label === "Result";
  const text: Text = {
    lines: title ? wrap(node.name, 30, 2) : [node.name],
    size: title ? 12 : nameSize(place.radius),
    weight: strong || (!title && place.radius > 7) ? 500 : 400,
    colour: INK[view.theme],
    spaced: false,
  };
  const gap = view.path?.includes(node.id) ? STOP_RADIUS + 5 : place.radius + (strong ? 8 : 4);
  return [
    {
      ...text,
      wish: {
        ...measured(context, text),
        key: node.id,
        x: place.x,
        y: place.y,
        gap,
        anchor: "beside",
        must: strong,
      },
    },
  ];
}

function nameSize(radius: number): number {
  if (radius > 11) return 15;
  return radius > 7 ? 13 : 12;
}

function near({ x, y }: Point, { width, height }: Screen): boolean {
  return x > -20 && y > -20 && x < width + 20 && y < height + 20;
}

/** Members from which a topic gets the larger type. */
const LARGE_TOPIC = 50;

function topicSize({ members }: Region, { width }: Screen): number {
  if (width < NARROW) return 12;
  return members >= LARGE_TOPIC ? 15 : 13;
}

const NARROW = 720;

function topicWord(context: CanvasRenderingContext2D, naming: Naming, region: Region): Word[] {
  const { source, view, screen } = naming;
  const name = source.topics.find(({ id }) => id === region.topic)?.name;
  if (!name) return [];
  const text: Text = {
    lines: shortTopicName(name)
      .toUpperCase()
      .split(" · ")
      .flatMap((part) => wrap(part, 24, 2)),
    size: topicSize(region, screen),
    weight: 500,
    colour: topicColour(view.theme, source.topicOrder.get(region.topic) ?? 0),
    spaced: true,
  };
  const outline = region.outline.map(screen.toScreen);
  const top = outline.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const bottom = outline.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  const middle = screen.toScreen(region.centre).x;
  return [
    {
      ...text,
      wish: {
        ...measured(context, text),
        key: region.topic,
        x: middle,
        y: (top + bottom) / 2,
        gap: (bottom - top) / 2 + 6,
        anchor: "area",
        must: false,
      },
    },
  ];
}

const LINE = 1.25;

function setFont(context: CanvasRenderingContext2D, { size, weight, spaced }: Text): void {
  context.font = `${weight} ${size}px ${FAMILY}`;
  context.letterSpacing = spaced ? "0.12em" : "0px";
}

function measured(context: CanvasRenderingContext2D, text: Text): { width: number; height: number } {
  setFont(context, text);
  const width = Math.max(...text.lines.map((line) => context.measureText(line).width));
  return { width: width + 4, height: text.lines.length * text.size * LINE + 2 };
}

const ALIGNMENT = {
  left: (box: Box) => box.x + 2,
  right: (box: Box) => box.x + box.width - 2,
  center: (box: Box) => box.x + box.width / 2,
} as const;

/** Names read away from their node; what stands over or under it, or on an area, is centred. */
function alignmentOf({ wish }: Word, box: Box): keyof typeof ALIGNMENT {
  if (wish.anchor === "area") return "center";
  if (box.x >= wish.x) return "left";
  return box.x + box.width <= wish.x ? "right" : "center";
}

function write(context: CanvasRenderingContext2D, word: Word, box: Box, halo: string): void {
  setFont(context, word);
  const alignment = alignmentOf(word, box);
  context.textAlign = alignment;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = halo;
  context.fillStyle = word.colour;
  const x = ALIGNMENT[alignment](box);
  for (const [i, line] of word.lines.entries()) {
    const y = box.y + 1 + (i + 0.5) * word.size * LINE;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}
