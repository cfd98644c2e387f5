import { xmlText } from "../../export/xml";
import type { Box } from "../label-plan";
import { GROUND, INK, KIND_COLOURS, KIND_SHAPES, QUIET, TIME_COLOURS } from "../palette";
import { LETTER, type PictureScene, TEXT } from "./picture-scene";
import { shapePath } from "./shapes";

const ROW = 20;
const MARGIN = 16;
const RAMP = { width: 140, height: 8 };

/** The key of a picture in its lower left corner: what it shows, its shapes and, where they say the date, its colours. */
export function legendOf(scene: PictureScene, height: number): { svg: string; box: Box } {
  const { legend, scale, theme, title } = scene;
  const texts = [title, ...(scale === null ? [] : [scale]), ...legend.map(({ text }) => text)];
  const longest = Math.max(...texts.map(({ length }) => length));
  const ramp = scale === null ? 0 : 1 + RAMP.height / ROW;
  const size = { width: longest * TEXT * LETTER + 48, height: (legend.length + 1 + ramp) * ROW + 16 };
  const top = height - MARGIN - size.height;
  const middle = (row: number) => top + 8 + (row + 0.5) * ROW;
  const rows = legend.map(({ label, text }, i) => {
    const mark = `<path transform="translate(${MARGIN + 18} ${middle(i + 1)})" d="${shapePath(KIND_SHAPES[label], 5)}" fill="${markColour(scene, label)}" fill-rule="evenodd"/>`;
    return mark + line(scene, text, { x: MARGIN + 34, y: middle(i + 1) });
  });
  const colours = scale === null ? "" : timeScale(scene, scale, middle(legend.length + 1));
  const frame = `<rect x="${MARGIN}" y="${top}" width="${Math.round(size.width)}" height="${size.height}" rx="6" fill="${GROUND[theme]}" fill-opacity="0.9" stroke="${QUIET[theme]}" stroke-opacity="0.4"/>`;
  const head = line(scene, title, { x: MARGIN + 12, y: middle(0) }, ' font-weight="500"');
  const svg = `<g>${frame}${head}${rows.join("")}${colours}</g>`;
  return { svg, box: { x: MARGIN, y: top, ...size } };
}

/** Where colours do not stand for kinds, their shapes have none. */
function markColour({ colour, theme }: PictureScene, label: PictureScene["legend"][number]["label"]): string {
  return colour === "kind" ? KIND_COLOURS[theme][label] : QUIET[theme];
}

function line({ theme }: PictureScene, text: string, at: { x: number; y: number }, how = ""): string {
  return `<text x="${at.x}" y="${at.y + 4}"${how} fill="${INK[theme]}">${xmlText(text)}</text>`;
}

function timeScale(scene: PictureScene, text: string, y: number): string {
  const colours = TIME_COLOURS[scene.theme];
  const stops = colours.map(
    (colour, i) => `<stop offset="${i / (colours.length - 1)}" stop-color="${colour}"/>`,
  );
  const place = `x="${MARGIN + 12}" y="${y + ROW / 2}" width="${RAMP.width}" height="${RAMP.height}" rx="4"`;
  const ramp = `<linearGradient id="time">${stops.join("")}</linearGradient><rect ${place} fill="url(#time)"/>`;
  return line(scene, text, { x: MARGIN + 12, y }) + ramp;
}
