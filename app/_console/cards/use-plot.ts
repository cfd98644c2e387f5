import { type RefObject, useEffect, useRef } from "react";
import type { ChartForm, ChartPoint } from "@/lib/explorer/console/result/chart";

interface Drawing {
  readonly points: readonly ChartPoint[];
  readonly form: ChartForm;
  readonly across: string;
  readonly up: string;
}

type Plot = typeof import("@observablehq/plot");

const BAR_PX = 22;
const HEIGHT = 260;
/** Letters of a name beside its bar. */
const NAME_LETTERS = 34;

/** Draws the points into the box it gives, again whenever they or the box's width change. The library is loaded here. */
export function usePlot({ points, form, across, up }: Drawing): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = box.current;
    if (!target) return;
    let gone = false;
    const observer = new ResizeObserver(() => void draw());
    const draw = async () => {
      const plot = await import("@observablehq/plot");
      const width = target.clientWidth;
      if (gone || width === 0) return;
      const chart = plot.plot({ width, ...CHARTS[form](plot, { points, form, across, up }, width) });
      target.replaceChildren(chart);
    };
    observer.observe(target);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [points, form, across, up]);
  return box;
}

type Options = Parameters<Plot["plot"]>[0];

const ACCENT = "var(--accent)";

const CHARTS: Readonly<Record<ChartForm, (plot: Plot, drawing: Drawing, width: number) => Options>> = {
  bars: (plot, { points, across, up }, width) => ({
    height: 52 + points.length * BAR_PX,
    marginLeft: Math.min(230, width / 2.4),
    marginRight: 44,
    x: { label: up, grid: true, ticks: 5, nice: true },
    y: { label: across, domain: unique(points), tickFormat: short },
    marks: [
      plot.barX(points, { x: "y", y: "x", fill: ACCENT, insetTop: 3, insetBottom: 3 }),
      plot.text(points, {
        x: "y",
        y: "x",
        text: (point: ChartPoint) => number(point.y),
        dx: 4,
        textAnchor: "start",
      }),
      plot.ruleX([0]),
    ],
  }),
  line: (plot, { points, across, up }, width) => ({
    height: HEIGHT,
    marginLeft: 52,
    x: { label: across, type: "point", domain: unique(points), tickFormat: everyNth(points, width) },
    y: { label: up, grid: true, zero: true, nice: true },
    marks: [
      plot.ruleY([0]),
      plot.lineY(points, { x: "x", y: "y", stroke: ACCENT, strokeWidth: 2 }),
      plot.dot(points, { x: "x", y: "y", fill: ACCENT, r: 3, title: titled }),
    ],
  }),
  dots: (plot, { points, across, up }) => ({
    height: HEIGHT + 60,
    marginLeft: 52,
    x: { label: across, grid: true, nice: true },
    y: { label: up, grid: true, nice: true },
    marks: [plot.dot(points, { x: "x", y: "y", fill: ACCENT, fillOpacity: 0.6, r: 4, title: titled })],
  }),
};

const unique = (points: readonly ChartPoint[]) => [...new Set(points.map(({ x }) => x))];
const number = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 2 });
const titled = ({ x, y }: ChartPoint) => `${x}: ${number(y)}`;
const short = (name: unknown) => {
  const text = String(name);
  return text.length > NAME_LETTERS ? `${text.slice(0, NAME_LETTERS - 1)}…` : text;
};

/** Names under a line stand apart: only every so many are written. */
function everyNth(points: readonly ChartPoint[], width: number): (name: unknown, i: number) => string {
  const step = Math.ceil(points.length / Math.max(1, width / 72));
  return (name, i) => (i % step === 0 ? String(name) : "");
}
