import type { NodeSummary } from "../../../contract/shared";
import type { Point } from "./frame";

/** Letters of a name beside its mark. */
const LETTERS = 26;
/** Room of a name below the middle of its mark, in units of a drawing at its usual size. */
const NAME = { letter: 6.2, from: 9, to: 24, gap: 4 };

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name, short enough to stand beside its mark. */
export const shortName = (name: string): string =>
  name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;

/**
 * Ids of the nodes whose names find room: given in order of rank, a name gives way to one before it. `size` is how
 * large marks and names are drawn, 1 as usual.
 */
export function namedIds(
  nodes: readonly Pick<NodeSummary, "id" | "name">[],
  places: ReadonlyMap<string, Point>,
  size: number,
): ReadonlySet<string> {
  const taken: Room[] = [];
  const named = new Set<string>();
  for (const { id, name } of nodes) {
    const place = places.get(id);
    if (!place) continue;
    const room = roomOf(shortName(name), place, size);
    if (taken.some((other) => overlaps(room, other))) continue;
    taken.push(room);
    named.add(id);
  }
  return named;
}

function roomOf(text: string, { x, y }: Point, size: number): Room {
  const wide = text.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0;
  const half = ((text.length + wide) * NAME.letter + NAME.gap) / 2;
  return {
    left: x - half * size,
    right: x + half * size,
    top: y + NAME.from * size,
    bottom: y + NAME.to * size,
  };
}

const overlaps = (a: Room, b: Room) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
