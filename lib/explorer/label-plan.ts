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
  /** `centre` for names of areas, `beside` for names of nodes. */
  readonly anchor: "centre" | "beside";
}

export interface Placed {
  readonly key: string;
  readonly box: Box;
}

const CELL = 64;

/**
 * Places texts so that none lies on another or on an obstacle: in the order given, each at the first of its four
 * places that is free, or not at all. Cost grows with what is placed, by a grid of cells.
 */
export function placeLabels(
  wishes: Iterable<Wish>,
  obstacles: readonly Box[],
  viewport: Box,
  limit: number,
): Placed[] {
  const grid = new Map<string, Box[]>();
  for (const box of obstacles) put(grid, box);
  const placed: Placed[] = [];
  for (const wish of wishes) {
    if (placed.length >= limit) break;
    const box = placesFor(wish).find((place) => inside(place, viewport) && isFree(grid, place));
    if (!box) continue;
    put(grid, box);
    placed.push({ key: wish.key, box });
  }
  return placed;
}

function placesFor({ x, y, gap, width, height, anchor }: Wish): Box[] {
  if (anchor === "centre") return [{ x: x - width / 2, y: y - height / 2, width, height }];
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

function isFree(grid: ReadonlyMap<string, readonly Box[]>, box: Box): boolean {
  return cellsOf(box).every((cell) => !grid.get(cell)?.some((other) => overlaps(box, other)));
}

function put(grid: Map<string, Box[]>, box: Box): void {
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
