/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What texts should not cover. */
export interface Obstacle extends Box {
  /** Counts only for names of areas, which have room to go elsewhere. */
  readonly small?: boolean;
  /** Counts for many. */
  readonly firm?: boolean;
}

/** A text that would like to stand beside a point. */
export interface Wish {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Distance to keep from the point, in pixels. */
  readonly gap: number;
  readonly width: number;
  readonly height: number;
  /** `area` for names over a region of half height `gap`; `beside` for names of nodes. */
  readonly anchor: "area" | "beside";
  /** How many obstacles it covers rather than not being written. */
  readonly cover: number;
}

export interface Placed {
  readonly key: string;
  readonly box: Box;
  readonly wish: Wish;
}

/** Where texts may stand, and how many. */
export interface Room {
  readonly viewport: Box;
  /** Parts of it that are covered. */
  readonly taken?: readonly Box[];
  readonly limit: number;
}

const CELL = 64;

/**
 * Places texts so that none lies on another: in the order given, each at the first of its places that covers no
 * obstacle, else at the one that covers fewest, else not at all. A later wish of the same key counts where the
 * earlier ones found no place. Cost grows with what is placed, by a grid of cells.
 */
export function placeLabels(
  wishes: Iterable<Wish>,
  obstacles: readonly Obstacle[],
  { viewport, taken = [], limit }: Room,
): Placed[] {
  const texts: Grid<Box> = new Map();
  for (const box of taken) put(texts, box);
  const things: Grid<Obstacle> = new Map();
  for (const box of obstacles) put(things, box);
  const placed: Placed[] = [];
  const keys = new Set<string>();
  for (const wish of wishes) {
    if (placed.length >= limit) break;
    if (keys.has(wish.key)) continue;
    const places = placesFor(wish).filter(
      (place) => inside(place, viewport) && under(texts, place).length === 0,
    );
    const box = clearest(places, wish, things);
    if (!box) continue;
    put(texts, box);
    keys.add(wish.key);
    placed.push({ key: wish.key, box, wish });
  }
  return placed;
}

/** The place that covers least, if that is little enough; names of areas also keep to their first places. */
function clearest(places: readonly Box[], { anchor, cover }: Wish, things: Grid<Obstacle>): Box | undefined {
  const area = anchor === "area";
  let [best, least]: [Box | undefined, number] = [undefined, cover + 1];
  for (const [i, place] of places.entries()) {
    const covered = under(things, place).reduce((sum, thing) => sum + weightOf(thing, area), 0);
    const cost = covered + (area ? i * AREA_HABIT : 0);
    if (cost < least) [best, least] = [place, cost];
    if (cost === 0) break;
  }
  return best;
}

function weightOf({ small, firm }: Obstacle, area: boolean): number {
  if (small && !area) return 0;
  return firm ? FIRM : 1;
}

const FIRM = 20;

/** How many fewer obstacles a later place of an area's name must cover: it should not jump at every zoom. */
const AREA_HABIT = 1.5;

/** Over, under and beside a region, then in its middle; or at the four sides and the four corners of a node. */
function placesFor({ x, y, gap, width, height, anchor }: Wish): Box[] {
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const [left, top] = [x - width / 2, y - height / 2];
  if (anchor === "area") {
    const [over, below, aside] = [top - gap, top + gap, width * 0.35];
    return [
      at(left, over),
      at(left, below),
      at(left + aside, over),
      at(left - aside, over),
      at(left + aside, below),
      at(left - aside, below),
      at(left, top),
    ];
  }
  const corner = gap * CORNER;
  return [
    at(x + gap, top),
    at(x - gap - width, top),
    at(left, y - gap - height),
    at(left, y + gap),
    at(x + corner, y - corner - height),
    at(x + corner, y + corner),
    at(x - corner - width, y - corner - height),
    at(x - corner - width, y + corner),
  ];
}

/** Share of the gap that a text keeps on each axis where it stands at a corner. */
const CORNER = 0.6;

function inside(box: Box, view: Box): boolean {
  return (
    box.x >= view.x &&
    box.y >= view.y &&
    box.x + box.width <= view.x + view.width &&
    box.y + box.height <= view.y + view.height
  );
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

type Grid<T extends Box> = Map<string, T[]>;

/** What lies under a box. */
function under<T extends Box>(grid: Grid<T>, box: Box): T[] {
  const found = new Set<T>();
  for (const cell of cellsOf(box))
    for (const other of grid.get(cell) ?? []) if (overlaps(box, other)) found.add(other);
  return [...found];
}

function put<T extends Box>(grid: Grid<T>, box: T): void {
  for (const cell of cellsOf(box)) {
    const boxes = grid.get(cell);
    if (boxes) boxes.push(box);
    else grid.set(cell, [box]);
  }
}

function cellsOf({ x, y, width, height }: Box): string[] {
  const cells: string[] = [];
  for (let i = Math.floor(x / CELL); i <= Math.floor((x + width) / CELL); i += 1)
    for (let j = Math.floor(y / CELL); j <= Math.floor((y + height) / CELL); j += 1) cells.push(`${i}:${j}`);
  return cells;
}

/** Breaks a text into at most `lines` lines of about `width` characters, at blanks; what does not fit ends in "…". */
export function wrap(text: string, width: number, lines: number): string[] {
  const result: string[] = [];
  const words = text.split(" ");
  let line = "";
  for (const [i, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= width || line === "") {
      line = longer;
      continue;
    }
    if (result.length === lines - 1) return [...result, ellipsis(`${line} ${words[i]}`, width)];
    result.push(line);
    line = word;
  }
  return [...result, line.length > width + 4 ? ellipsis(line, width) : line];
}

const ellipsis = (text: string, width: number) => `${text.slice(0, width - 1).trimEnd()}…`;
