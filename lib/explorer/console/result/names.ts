import type { NodeSummary } from "../../../contract/shared";
import type { Frame, Point } from "./frame";

/** Letters of a name beside its mark. */
const LETTERS = 26;
/** Room of a name, which begins below its mark, and of half a mark, in units of a drawing at its usual size. */
const NAME = { letter: 6.2, height: 15, gap: 4 };
const MARK = 8;

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name, short enough to stand beside its mark. */
export const shortName = (name: string): string =>
  name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;

export interface Drawing {
  /** In order of rank. */
  readonly nodes: readonly Pick<NodeSummary, "id" | "name">[];
  readonly places: ReadonlyMap<string, Point>;
  readonly whole: Frame;
}

/** How large names and marks are drawn, 1 as usual. */
export interface Sizes {
  readonly name: number;
  readonly mark: number;
}

/** Ids of the nodes whose names find room in the drawing: one gives way to names before it, and to any mark. */
export function namedIds({ nodes, places, whole }: Drawing, sizes: Sizes): ReadonlySet<string> {
  const taken = [...places.values()].map((place) => markRoom(place, sizes.mark));
  const named = new Set<string>();
  for (const { id, name } of nodes) {
    const place = places.get(id);
    if (!place) continue;
    const room = nameRoom(shortName(name), place, sizes);
    if (!inside(room, whole) || taken.some((other) => overlaps(room, other))) continue;
    taken.push(room);
    named.add(id);
  }
  return named;
}

function markRoom({ x, y }: Point, size: number): Room {
  const half = MARK * size;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function nameRoom(text: string, { x, y }: Point, { name: size, mark }: Sizes): Room {
  const wide = text.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0;
  const half = ((text.length + wide) * NAME.letter + NAME.gap) / 2;
  return {
    left: x - half * size,
    right: x + half * size,
    top: y + MARK * mark,
    bottom: y + MARK * mark + NAME.height * size,
  };
}

const inside = (room: Room, { x, y, width, height }: Frame) =>
  room.left >= x && room.right <= x + width && room.top >= y && room.bottom <= y + height;

const overlaps = (a: Room, b: Room) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
