/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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
  /** `area` for names over a region of half height `gap`, which may cover obstacles; `beside` for names of nodes. */
  readonly anchor: "area" | "beside";
  /** Rather over an obstacle than not at all. */
  readonly must: boolean;
}

export interface Placed {
  readonly key: string;
  readonly box: Box;
  readonly wish: Wish;
}

const CELL = 64;

/**
 * Places texts so that none lies on another or on an obstacle: in the order given, each at the first of its four
 * places that is free, or not at all. A later wish of the same key counts where the earlier ones found no place.
 * Cost grows with what is placed, by a grid of cells.
 */
export function placeLabels(
  wishes: Iterable<Wish>,
  obstacles: readonly Box[],
  viewport: Box,
  limit: number,
): Placed[] {
  const texts: Grid = new Map();
  const things: Grid = new Map();
  for (const box of obstacles) put(things, box);
  const placed: Placed[] = [];
  const keys = new Set<string>();
  for (const wish of wishes) {
    if (placed.length >= limit) break;
    if (keys.has(wish.key)) continue;
    const places = placesFor(wish).filter((place) => inside(place, viewport) && isFree(texts, place));
    const clear = places.find((place) => isFree(things, place));
    const box = clear ?? (wish.must || wish.anchor === "area" ? places[0] : undefined);
    if (!box) continue;
    put(texts, box);
    keys.add(wish.key);
    placed.push({ key: wish.key, box, wish });
  }
  return placed;
}

function placesFor({ x, y, gap, width, height, anchor }: Wish): Box[] {
  const middle = { x: x - width / 2, y: y - height / 2, width, height };
  if (anchor === "area")
    return [{ ...middle, y: y - gap - height / 2 }, { ...middle, y: y + gap - height / 2 }, middle];
  return [
    { x: x + gap, y: y - height / 2, width, height },
    { x: x - gap - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y - gap - height, width, height },
    { x: x - width / 2, y: y + gap, width, height },
  ];
}

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

type Grid = Map<string, Box[]>;

function isFree(grid: Grid, box: Box): boolean {
  return cellsOf(box).every((cell) => !grid.get(cell)?.some((other) => overlaps(box, other)));
}

function put(grid: Grid, box: Box): void {
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
