import { xmlText } from "../../export/xml";
import type { MapLabel } from "../../model/kinds";
import { labelWeight, nodeColour } from "../appearance";
import type { Atlas, AtlasNode } from "../atlas";
import { type Box, placeLabels, type Wish, wrap } from "../label-plan";
import { isDashed, restOpacity } from "../lines";
import { ACCENT, GROUND, INK, KIND_COLOURS, KIND_SHAPES, QUIET, type Theme } from "../palette";
import type { Shown } from "../shown/shown";
import type { ColourMode } from "../state/view";
import { shapePath } from "./shapes";

/** Where things stand in a picture, in pixels from its upper left corner. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  /** Camera ratio: 1 shows the whole map, less is nearer. */
  readonly ratio: number;
  readonly place: (id: string) => { readonly x: number; readonly y: number; readonly radius: number } | null;
}

/** What a picture shows. */
export interface PictureScene {
  readonly atlas: Atlas;
  readonly shown: Shown;
  readonly theme: Theme;
  readonly colour: ColourMode;
  readonly topicOrder: ReadonlyMap<string, number>;
  /** What stands out while the rest steps back; null where nothing does. */
  readonly strong: ReadonlySet<string> | null;
  readonly path: readonly string[] | null;
  readonly title: string;
  readonly legend: readonly { readonly label: MapLabel; readonly text: string }[];
}

interface Spot {
  readonly node: AtlasNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const FAINT = 0.15;
const MOST_LABELS = 70;
const TEXT = 12;
/** Mean width of a letter in sizes of its text; a picture is drawn where no font can be asked. */
const LETTER = 0.58;

/** The view as SVG with its legend: nodes are groups with the id of what they stand for in `data-id`. */
export function pictureSvg(scene: PictureScene, stage: Stage): string {
  const { width, height } = stage;
  const { theme, title } = scene;
  const spots = spotsOf(scene, stage);
  const legend = legendOf(scene, height);
  const family = 'font-family="Roboto, system-ui, Noto Sans CJK SC, sans-serif"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xmlText(title)}" ${family} font-size="${TEXT}">`,
    `<title>${xmlText(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${GROUND[theme]}"/>`,
    ...lines(scene, spots),
    pathLine(scene, spots),
    ...[...spots.values()].map((spot) => dot(scene, spot)),
    ...words(scene, { spots, stage, legend: legend.box }),
    legend.svg,
    "</svg>\n",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function spotsOf({ atlas, shown }: PictureScene, { width, height, place }: Stage): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const node of [...atlas.ranked].reverse()) {
    const at = shown.nodes[node.row] === 1 ? place(node.id) : null;
    if (
      !at ||
      at.x < -at.radius ||
      at.y < -at.radius ||
      at.x > width + at.radius ||
      at.y > height + at.radius
    )
      continue;
    spots.set(node.id, { node, x: rounded(at.x), y: rounded(at.y), radius: rounded(at.radius) });
  }
  return spots;
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

function dot(scene: PictureScene, { node, x, y, radius }: Spot): string {
  const { theme, colour, topicOrder, strong } = scene;
  const fill = nodeColour(node, colour, theme, topicOrder);
  const faint = strong && !strong.has(node.id) ? ` opacity="${FAINT}"` : "";
  const outline = `stroke="${GROUND[theme]}" stroke-width="0.8"`;
  const shape = shapePath(KIND_SHAPES[node.label], radius);
  return `<g data-id="${xmlText(node.id)}" transform="translate(${x} ${y})"${faint}><path d="${shape}" fill="${fill}" fill-rule="evenodd" ${outline}/></g>`;
}

interface Lettering {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly stage: Stage;
  readonly legend: Box;
}

function words(scene: PictureScene, { spots, stage, legend }: Lettering): string[] {
  const { theme, strong, atlas } = scene;
  const weight = (node: AtlasNode) => labelWeight(node, strong?.has(node.id) ? 0 : stage.ratio);
  const wishes = atlas.ranked
    .flatMap((node) => spots.get(node.id) ?? [])
    .filter(({ node }) => !strong || strong.has(node.id))
    .filter(({ node }) => weight(node) > 0)
    .sort((a, b) => weight(b.node) - weight(a.node))
    .map(wish);
  const view = { x: 0, y: 0, width: stage.width, height: stage.height };
  return placeLabels(wishes, [legend], view, MOST_LABELS).map(({ key, box }) => {
    const halo = `stroke="${GROUND[theme]}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
    const at = `x="${rounded(box.x)}" y="${rounded(box.y + TEXT)}"`;
    return `<text ${at} fill="${INK[theme]}" ${halo}>${xmlText(shortName(spots.get(key)))}</text>`;
  });
}

const LETTERS = 34;
const shortName = (spot: Spot | undefined) => wrap(spot?.node.name ?? "", LETTERS, 1)[0] ?? "";

function wish(spot: Spot): Wish {
  const { node, x, y, radius } = spot;
  const width = shortName(spot).length * TEXT * LETTER;
  const size = { width, height: TEXT + 4, gap: radius + 4 };
  return { key: node.id, x, y, ...size, anchor: "beside", must: false };
}

const ROW = 20;
const MARGIN = 16;

function legendOf({ legend, theme, title }: PictureScene, height: number): { svg: string; box: Box } {
  const longest = Math.max(title.length, ...legend.map(({ text }) => text.length));
  const box = { x: MARGIN, width: longest * TEXT * LETTER + 48, height: (legend.length + 1) * ROW + 16 };
  const top = height - MARGIN - box.height;
  const rows = legend.map(({ label, text }, i) => {
    const y = top + 8 + (i + 1.5) * ROW;
    const mark = `<path transform="translate(${MARGIN + 18} ${y})" d="${shapePath(KIND_SHAPES[label], 5)}" fill="${KIND_COLOURS[theme][label]}" fill-rule="evenodd"/>`;
    return `${mark}<text x="${MARGIN + 34}" y="${y + 4}" fill="${INK[theme]}">${xmlText(text)}</text>`;
  });
  const frame = `<rect x="${box.x}" y="${top}" width="${rounded(box.width)}" height="${box.height}" rx="6" fill="${GROUND[theme]}" fill-opacity="0.9" stroke="${QUIET[theme]}" stroke-opacity="0.4"/>`;
  const head = `<text x="${MARGIN + 12}" y="${top + 8 + ROW * 0.5 + 4}" font-weight="500" fill="${INK[theme]}">${xmlText(title)}</text>`;
  return { svg: `<g>${frame}${head}${rows.join("")}</g>`, box: { ...box, y: top } };
}
