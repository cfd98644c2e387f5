import { type Wish, wrap } from "./label-plan";
import type { Point, Region } from "./regions";
import { shortTopicName } from "./topics";

/** A form of a topic's name on the map. */
export interface AreaName {
  readonly lines: readonly string[];
  readonly size: number;
  /** How many things it covers rather than giving way to the next form. */
  readonly cover: number;
}

/** What the full name may cover: a few nodes of its own area's edge. */
const FULL_COVER = 6;

/** Share of all nodes from which a topic gets the larger type. */
const LARGE_SHARE = 0.04;
/** Letters that stand in one line. */
const LINE = 22;

interface Room {
  /** Of all nodes, 0 to 1. */
  readonly share: number;
  /** Whether it is for a narrow window. */
  readonly narrow: boolean;
}

/** The forms of a topic's name, the fullest first: both keywords, then the first alone. Capitals set areas apart. */
export function areaNames(name: string, { share, narrow }: Room): AreaName[] {
  const size = (share > LARGE_SHARE ? 13 : 12) - (narrow ? 1 : 0);
  const [first = name, second] = shortTopicName(name).toUpperCase().split(` ${DOT} `);
  const alone = { lines: wrap(first, LINE, 2), size, cover: Number.POSITIVE_INFINITY };
  if (second === undefined) return [alone];
  const both = `${first} ${DOT} ${second}`;
  const lines = both.length <= LINE ? [both] : [...dotted(wrap(first, LINE, 2)), ...wrap(second, LINE, 2)];
  return [{ lines, size, cover: FULL_COVER }, alone];
}

const DOT = "\u00b7";
const dotted = (lines: readonly string[]) => [...lines.slice(0, -1), `${lines.at(-1) ?? ""} ${DOT}`];

/** Where the name of an area would like to stand: over it, else under it. */
export function areaWish({ topic, outline, centre }: Region): Omit<Wish, "width" | "height" | "cover"> {
  const heights = outline.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const middle: Point = { x: centre.x, y: (top + bottom) / 2 };
  return {
    ...middle,
    key: topic,
    gap: (bottom - top) / 2 + CLEARANCE,
    anchor: "area",
  };
}

/** Pixels between an area's outermost member and the middle of its name. */
const CLEARANCE = 12;
