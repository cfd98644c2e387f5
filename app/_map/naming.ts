import { labelWeight } from "@/lib/explorer/appearance";
import { areaNames, areaWish } from "@/lib/explorer/area-names";
import type { AtlasNode } from "@/lib/explorer/atlas";
import { type Wish, wrap } from "@/lib/explorer/label-plan";
import { endsOf } from "@/lib/explorer/links";
import { INK, topicColour } from "@/lib/explorer/palette";
import type { Region } from "@/lib/explorer/regions";
import { shortTopicName } from "@/lib/explorer/topics";
import { nearnessOf, TITLES_BELOW } from "@/lib/explorer/zoom";
import { STOP_RADIUS } from "./draw-marks";
import type { MapSource, MapView, Screen } from "./scene";
import type { Measure, Text } from "./text";

/** A text and where it would like to stand. */
export interface Word extends Text {
  readonly wish: Wish;
}

export interface Naming {
  readonly source: MapSource;
  readonly view: MapView;
  readonly screen: Screen;
  readonly regions: readonly Region[];
  readonly orders: LabelOrders;
  readonly measure: Measure;
}

/** Orders of names by how much they are wanted, from afar and from near; sorting once is enough for an atlas. */
export function labelOrders({ atlas }: Pick<MapSource, "atlas">) {
  const order = (ratio: number) =>
    atlas.ranked
      .filter((node) => labelWeight(node, ratio) > 0)
      .toSorted((a, b) => labelWeight(b, ratio) - labelWeight(a, ratio) || (a.id < b.id ? -1 : 1));
  return { far: order(1), near: order(0) };
}
export type LabelOrders = ReturnType<typeof labelOrders>;

/** The names in the order in which they are placed: what must be named, topics from afar, then the best known. */
export function* wordsOf(naming: Naming): Generator<Word> {
  const { source, view, screen, regions } = naming;
  const must = mustBeNamed(view);
  const nodeOf = (id: string) => source.atlas.nodes.get(id) ?? [];
  for (const node of must.flatMap(nodeOf)) yield* nodeWord(naming, node, true);
  for (const id of view.folded) yield* foldedWord(naming, id);
  for (const node of view.hits.flatMap(nodeOf)) yield* nodeWord(naming, node, false, HIT_COVER);
  if (nearnessOf(screen.ratio) === "far" && areasAreNamed(view))
    for (const region of regions.slice(0, topicsNamed(screen))) yield* topicWord(naming, region);
  for (const node of plainlyNamed(naming)) yield* nodeWord(naming, node, false);
}

/** What is pointed at, on the path or selected is named even over something else. */
export function mustBeNamed({ hovered, path, selected, selection, edge }: MapView): string[] {
  const ends = edge === null ? [] : endsOf(edge);
  const few = selection.length <= MOST_FORCED ? selection : [];
  return [hovered, ...(path ?? []), selected, ...ends, ...few].flatMap((id) => id ?? []);
}

/** A larger selection is named as far as there is room. */
const MOST_FORCED = 12;

function areasAreNamed({ path, focus, topic, clusterOf }: MapView): boolean {
  return path === null && (focus === null || topic !== null || clusterOf !== null);
}

function plainlyNamed({ source, view, screen, orders }: Naming): readonly AtlasNode[] {
  if (!view.focus) return screen.ratio < TITLES_BELOW ? orders.near : orders.far;
  return [...view.focus.nodes]
    .flatMap((id) => source.atlas.nodes.get(id) ?? [])
    .filter(({ label }) => label !== "Result")
    .sort((a, b) => labelWeight(b, 0) - labelWeight(a, 0) || (a.id < b.id ? -1 : 1));
}

/** What the name of something found may cover beside it. */
const HIT_COVER = 2;

function nodeWord({ view, screen, measure }: Naming, node: AtlasNode, must: boolean, allowed = 0): Word[] {
  const radius = screen.radius(node.row);
  if (radius === 0) return [];
  const [x, y] = [screen.x(node.row), screen.y(node.row)];
  if (!isNear(screen, x, y)) return [];
  const title = node.label === "Paper" || node.label === "Result";
  const text: Text = {
    lines: title ? wrap(node.name, 30, 2) : [node.name],
    size: title ? 12 : nameSize(radius),
    weight: must || (!title && radius > 7) ? 500 : 400,
    colour: INK[view.theme],
    caps: false,
  };
  const gap = view.path?.includes(node.id) ? STOP_RADIUS + 3 : radius + (must ? 6 : 2);
  const cover = Math.max(allowed, coverOf(radius, must) * (isCrowd(view) ? CROWD_COVER : 1));
  return [{ ...text, wish: { ...measure(text), key: node.id, x, y, gap, anchor: "beside", cover } }];
}

/** Where very many stand out they hide one another: only the best known are named over them. */
const isCrowd = ({ focus }: MapView) => (focus?.nodes.size ?? 0) > CROWD;
const CROWD = 200;
const CROWD_COVER = 40;

const isNear = ({ width, height }: Screen, x: number, y: number) =>
  x >= -20 && y >= -20 && x <= width + 20 && y <= height + 20;

/** The best known are named even where their name covers something small beside them. */
function coverOf(radius: number, must: boolean): number {
  if (must) return Number.POSITIVE_INFINITY;
  if (radius > 11) return 3;
  return radius > 8 ? 1 : 0;
}

function nameSize(radius: number): number {
  if (radius > 11) return 15;
  return radius > 7 ? 13 : 12;
}

/** A folded topic is named like an area, at its node, with what it stands for. */
function foldedWord({ source, view, screen, measure }: Naming, id: string): Word[] {
  const topic = [...source.coarse, ...source.topics].find((one) => one.id === id);
  const place = screen.place(id);
  if (!topic || !place) return [];
  const text: Text = {
    lines: [shortTopicName(topic.name), `${topic.members.length.toLocaleString("en")} inside`],
    size: 13,
    weight: 500,
    colour: INK[view.theme],
    caps: false,
  };
  const { x, y } = place;
  return [
    {
      ...text,
      wish: {
        ...measure(text),
        key: id,
        x,
        y,
        gap: place.radius + 3,
        anchor: "beside",
        cover: coverOf(0, true),
      },
    },
  ];
}

const NARROW = 720;

/** Many small topics would hide what they name: from afar the largest are named, more of them from nearer. */
function topicsNamed({ free, ratio }: Screen): number {
  return Math.ceil((free.width * free.height) / AREA_PER_TOPIC / ratio ** 2);
}

const AREA_PER_TOPIC = 34_000;

function topicWord({ source, view, screen, measure }: Naming, region: Region): Word[] {
  const name = view.areas.drawn.find(({ id }) => id === region.topic)?.name;
  if (!name) return [];
  const room = { share: region.members / source.atlas.nodes.size, narrow: screen.width < NARROW };
  const colour = topicColour(view.theme, view.areas.order.get(region.topic) ?? 0);
  const seen = {
    ...region,
    outline: region.outline.map(screen.toScreen),
    centre: screen.toScreen(region.centre),
  };
  return areaNames(name, room).map((form): Word => {
    const text: Text = { ...form, weight: 500, colour, caps: true };
    return { ...text, wish: { ...measure(text), ...areaWish(seen), cover: form.cover } };
  });
}
