import { type Box, type Obstacle, placeLabels, type Wish } from "@/lib/explorer/label-plan";
import { GROUND } from "@/lib/explorer/palette";
import type { Point } from "@/lib/explorer/regions";
import { areaPerLabel } from "@/lib/explorer/zoom";
import { STOP_RADIUS } from "./draw-marks";
import { type Naming, type Word, wordsOf } from "./naming";
import type { MapSource, MapView, Screen } from "./scene";
import { type Alignment, write } from "./text";

/** Nodes of at least this radius keep other nodes' names off themselves; smaller ones those of areas. */
const OBSTACLE_RADIUS = 5;
const SMALL_OBSTACLE = 2;
/** Where there is a focus, what stands out keeps them off from this radius on. */
const STRONG_OBSTACLE = 2;

/** Writes topics and names over the map: important first, none on another. Gives how many there are. */
export function drawWords(context: CanvasRenderingContext2D, naming: Naming): number {
  const { source, view, screen } = naming;
  const limit = Math.ceil((screen.width * screen.height) / areaPerLabel(screen.ratio));
  const things = [...obstacles(source, view, screen), ...pathObstacles(view, screen)];
  const words = new Map<Wish, Word>();
  const wishes = (function* () {
    for (const word of wordsOf(naming)) {
      words.set(word.wish, word);
      yield word.wish;
    }
  })();
  const placed = placeLabels(wishes, things, { viewport: screen.free, taken: screen.floats, limit });
  for (const { wish, box } of placed) {
    const word = words.get(wish);
    if (word) write(context, word, { box, alignment: alignmentOf(word, box), halo: GROUND[view.theme] });
  }
  return placed.length;
}

function obstacles({ atlas }: MapSource, { focus, hits }: MapView, screen: Screen): Obstacle[] {
  const found = new Set(hits);
  const boxes: Obstacle[] = [];
  for (const { row, id } of atlas.nodes.values()) {
    const radius = screen.radius(row);
    if (radius < SMALL_OBSTACLE) continue;
    const strong = focus?.nodes.has(id) ?? false;
    const small = strong ? radius < STRONG_OBSTACLE : focus !== null || radius < OBSTACLE_RADIUS;
    const side = radius * 1.4;
    const [x, y] = [screen.x(row) - side / 2, screen.y(row) - side / 2];
    if (x < screen.width && y < screen.height && x + side > 0 && y + side > 0)
      boxes.push({ x, y, width: side, height: side, small: small && !found.has(id), firm: found.has(id) });
  }
  return boxes;
}

/** The drawn path and its stops as boxes that names keep off. */
function pathObstacles(view: MapView, screen: Screen): Obstacle[] {
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
  return [...stops.map((stop) => ({ ...box(stop, STOP_RADIUS * 2 + 4), firm: true })), ...along];
}

const PATH_STEP = 12;

/** Names read away from their node; what stands over or under it, or on an area, is centred. */
function alignmentOf({ wish }: Word, box: Box): Alignment {
  if (wish.anchor === "area") return "center";
  if (box.x >= wish.x) return "left";
  return box.x + box.width <= wish.x ? "right" : "center";
}
