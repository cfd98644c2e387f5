import { xmlText } from "../../export/xml";
import { labelWeight, nodeColour } from "../appearance";
import type { AtlasNode } from "../atlas";
import { type Box, placeLabels, type Wish, wrap } from "../label-plan";
import { isDashed, restOpacity } from "../lines";
import { ACCENT, GROUND, INK, KIND_SHAPES, QUIET, type Theme, topicColour } from "../palette";
import type { Region } from "../regions";
import { shortTopicName } from "../topics";
import { type AreaWord, areas, areaWords, pictureRegions } from "./picture-areas";
import { legendOf } from "./picture-legend";
import { LETTER, type PictureScene, type Stage, TEXT } from "./picture-scene";
import { shapePath } from "./shapes";

interface Spot {
  readonly id: string;
  readonly name: string;
  /** Null for a topic that is drawn as one node. */
  readonly node: AtlasNode | null;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const FAINT = 0.15;
const MOST_LABELS = 70;

/** The view as SVG with its legend: nodes are groups with the id of what they stand for in `data-id`. */
export function pictureSvg(scene: PictureScene, stage: Stage): string {
  const { width, height } = stage;
  const { theme, title } = scene;
  const spots = spotsOf(scene, stage);
  const regions = pictureRegions(scene, stage);
  const legend = legendOf(scene, height);
  const family = 'font-family="Roboto, system-ui, Noto Sans CJK SC, sans-serif"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xmlText(title)}" ${family} font-size="${TEXT}">`,
    `<title>${xmlText(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${GROUND[theme]}"/>`,
    ...areas(scene, stage, regions),
    ...lines(scene, spots),
    pathLine(scene, spots),
    ...[...spots.values()].map((spot) => dot(scene, spot)),
    ...words(scene, { spots, stage, regions, legend: legend.box }),
    legend.svg,
    "</svg>\n",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function spotsOf({ atlas, shown, folded }: PictureScene, stage: Stage): Map<string, Spot> {
  const nodes = [...atlas.ranked].reverse().filter(({ row }) => shown.nodes[row] === 1);
  const all = [
    ...nodes.map((node) => ({ id: node.id, name: node.name, node })),
    ...folded.map(({ id, name }) => ({ id, name: shortTopicName(name), node: null })),
  ];
  const spots = new Map<string, Spot>();
  for (const one of all) {
    const at = stage.place(one.id);
    if (!at || !isOn(stage, at)) continue;
    spots.set(one.id, { ...one, x: rounded(at.x), y: rounded(at.y), radius: rounded(at.radius) });
  }
  return spots;
}

function isOn({ width, height }: Stage, { x, y, radius }: Pick<Spot, "x" | "y" | "radius">): boolean {
  return x >= -radius && y >= -radius && x <= width + radius && y <= height + radius;
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const isStrong = ({ strong }: PictureScene, id: string) => strong?.has(id) ?? false;

function lines(scene: PictureScene, spots: ReadonlyMap<string, Spot>): string[] {
  const { atlas, shown, theme, strong } = scene;
  const line = (from: string, to: string, how: string) => {
    const [a, b] = [spots.get(from), spots.get(to)];
    if (!a || !b) return [];
    const ends = isStrong(scene, from) && isStrong(scene, to);
    const stroke = ends
      ? `stroke="${INK[theme]}" stroke-opacity="0.4"`
      : `stroke="${QUIET[theme]}" stroke-opacity="${strong ? FAINT / 3 : 0.18}"`;
    return [`<path d="M${a.x} ${a.y}L${b.x} ${b.y}" ${stroke}${how}/>`];
  };
  const read = atlas.edges
    .filter((edge) => shown.edges[edge.row] === 1 && restOpacity(edge) > 0)
    .flatMap(({ source, target, type }) =>
      line(source.id, target.id, isDashed(type) ? ' stroke-dasharray="3 3"' : ""),
    );
  const derived = shown.links.flatMap(({ source, target, count }) =>
    line(source, target, ` stroke-width="${rounded(Math.min(6, 1 + Math.log2(count)))}"`),
  );
  return [...read, ...derived];
}

function pathLine({ path, theme }: PictureScene, spots: ReadonlyMap<string, Spot>): string {
  const points = (path ?? []).flatMap((id) => spots.get(id) ?? []);
  if (points.length < 2) return "";
  const text = points.map(({ x, y }) => `${x},${y}`).join(" ");
  return `<polyline points="${text}" fill="none" stroke="${ACCENT[theme]}" stroke-width="3"/>`;
}

function dot(scene: PictureScene, { id, node, x, y, radius }: Spot): string {
  const { theme, colour, topicOrder, strong } = scene;
  const fill = node ? nodeColour(node, colour, theme, scene) : topicColour(theme, topicOrder.get(id) ?? 0);
  const faint = strong && !strong.has(id) ? ` opacity="${FAINT}"` : "";
  const outline = `stroke="${GROUND[theme]}" stroke-width="0.8"`;
  const shape = shapePath(node ? KIND_SHAPES[node.label] : "target", radius);
  return `<g data-id="${xmlText(id)}" transform="translate(${x} ${y})"${faint}><path d="${shape}" fill="${fill}" fill-rule="evenodd" ${outline}/></g>`;
}

interface Lettering {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly stage: Stage;
  readonly regions: readonly Region[];
  readonly legend: Box;
}

function words(scene: PictureScene, { spots, stage, regions, legend }: Lettering): string[] {
  const { theme, strong, atlas, folded } = scene;
  const weight = (node: AtlasNode) => labelWeight(node, strong?.has(node.id) ? 0 : stage.ratio);
  const named = atlas.ranked
    .filter((node) => (!strong || strong.has(node.id)) && weight(node) > 0)
    .sort((a, b) => weight(b) - weight(a));
  const nodeWords = [...folded, ...named].flatMap(({ id }) => spots.get(id) ?? []).map(spotWord(theme));
  const all = [...areaWords(scene, stage, regions), ...nodeWords];
  const wanted = new Map<Wish, AreaWord>(all.map((word) => [word.wish, word]));
  const viewport = { x: 0, y: 0, width: stage.width, height: stage.height };
  const room = { viewport, taken: [legend], limit: MOST_LABELS };
  return placeLabels(wanted.keys(), [], room).map(({ wish, box }) => {
    const word = wanted.get(wish);
    return word ? written(word, box, theme) : "";
  });
}

function written({ wish, lines: rows, size, colour }: AreaWord, box: Box, theme: Theme): string {
  const halo = `stroke="${GROUND[theme]}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  const area = wish.anchor === "area";
  const how = area ? ' text-anchor="middle" font-weight="500" letter-spacing="0.06em"' : "";
  const [x, top] = [rounded(area ? box.x + box.width / 2 : box.x), box.y + (area ? 4 : 0)];
  const line = (text: string, i: number) =>
    `<tspan x="${x}" y="${rounded(top + size + i * size * LINE_HEIGHT)}">${xmlText(text)}</tspan>`;
  return `<text font-size="${size}"${how} fill="${colour}" ${halo}>${rows.map(line).join("")}</text>`;
}

const LETTERS = 34;
const LINE_HEIGHT = 1.25;

const spotWord =
  (theme: Theme) =>
  ({ id, name, x, y, radius }: Spot): AreaWord => {
    const lines = wrap(name, LETTERS, 1);
    const width = (lines[0]?.length ?? 0) * TEXT * LETTER;
    const size = { width, height: TEXT + 4, gap: radius + 4 };
    const wish: Wish = { key: id, x, y, ...size, anchor: "beside", cover: 0 };
    return { wish, lines, size: TEXT, colour: INK[theme] };
  };
