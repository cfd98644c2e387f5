import { type Wish, wrap } from "./label-plan";
import type { Point, Region } from "./regions";
import { shortTopicName } from "./topics";

/** A form of a topic's name on the map. */
export interface AreaName {
  readonly lines: readonly string[];
  readonly size: number;
}

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
  const [first = name, second] = shortTopicName(name).toUpperCase().split(" \u00b7 ");
  const alone = { lines: wrap(first, LINE, 2), size };
  if (second === undefined) return [alone];
  const both = `${first} \u00b7 ${second}`;
  const lines =
    both.length <= LINE ? [both] : [...wrap(`${first} \u00b7`, LINE, 2), ...wrap(second, LINE, 2)];
  return [{ lines, size }, alone];
}

/** Where the name of an area would like to stand: over it, else under it. */
export function areaWish({ topic, outline, centre }: Region): Omit<Wish, "width" | "height"> {
  const heights = outline.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const middle: Point = { x: centre.x, y: (top + bottom) / 2 };
  return {
    ...middle,
    key: topic,
    gap: (bottom - top) / 2 + CLEARANCE,
    anchor: "area",
    cover: Number.POSITIVE_INFINITY,
  };
}

/** Pixels between an area's outermost member and the middle of its name. */
const CLEARANCE = 12;
