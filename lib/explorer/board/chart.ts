import { type Axis, axisOf, type Dot, monthText } from "./progress";

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Chart {
  readonly dots: readonly { readonly x: number; readonly y: number; readonly dot: Dot }[];
  /** SVG path of the best value so far: level until the next record, then straight up or down. */
  readonly line: string;
  readonly levels: readonly { readonly y: number; readonly value: number }[];
  /** The first and the last month, "2025-10". */
  readonly months: readonly { readonly x: number; readonly month: string; readonly end: "start" | "end" }[];
}

/** Places dots and their best-so-far line in a box of pixels. */
export function chartOf(dots: readonly Dot[], size: ChartSize): Chart {
  const axis = axisOf(dots.map(({ value }) => value));
  const [first = 0, last = 0] = [dots[0]?.month, dots.at(-1)?.month];
  const span = last - first || 1;
  const [inner, deep] = [size.width - size.left - size.right, size.height - size.top - size.bottom];
  const xOf = (month: number) => round(size.left + ((month - first) / span) * inner);
  const yOf = (value: number) => round(size.top + (1 - share(value, axis)) * deep);
  const placed = dots.map((dot) => ({ x: xOf(dot.month), y: yOf(dot.value), dot }));
  const records = placed.filter(({ dot }) => dot.record);
  const steps = records.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`));
  const end = size.width - size.right;
  return {
    dots: placed,
    line: records.length === 0 ? "" : `${steps.join("")}H${end}`,
    levels: axis.ticks.map((value) => ({ value, y: yOf(value) })),
    months: monthMarks(first, last).map((mark) => ({ ...mark, x: mark.end === "start" ? size.left : end })),
  };
}

function monthMarks(first: number, last: number): { month: string; end: "start" | "end" }[] {
  const [from, to] = [monthText(first), monthText(last)];
  return from === to
    ? [{ month: from, end: "start" }]
    : [
        { month: from, end: "start" },
        { month: to, end: "end" },
      ];
}

const share = (value: number, { low, high }: Axis) => (value - low) / (high - low);
const round = (pixels: number) => Math.round(pixels * 10) / 10;
