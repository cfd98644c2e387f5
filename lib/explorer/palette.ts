import type { MapLabel } from "../model/kinds";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The colour the map is drawn on; also the halo of labels and the outline of nodes. */
export const GROUND: Readonly<Record<Theme, string>> = { light: "#fbfaf7", dark: "#0f1318" };

/** Relationships at rest, and what has no colour of its own. */
export const QUIET: Readonly<Record<Theme, string>> = { light: "#6b727c", dark: "#8b94a1" };

/** Text on the map. */
export const INK: Readonly<Record<Theme, string>> = { light: "#1d2229", dark: "#e8eaed" };

/** What is selected, and the path that was found. */
export const ACCENT: Readonly<Record<Theme, string>> = { light: "#0b57d0", dark: "#a8c7fa" };

/** What was found. Not the colour of a selection, so that both can be told apart on one node. */
export const FOUND: Readonly<Record<Theme, string>> = { light: "#b45309", dark: "#fbbf24" };

/*
 * One hue a kind, found by search: contrast with the ground at least 3.2 and every pair at least 10 apart
 * (OKLab x 100, a and b doubled) under simulated deuteranopia, protanopia and tritanopia. The kind there is most
 * of gets the quietest colour, the kind people look for the strongest.
 */
export const KIND_COLOURS: Readonly<Record<Theme, Readonly<Record<MapLabel, string>>>> = {
  dark: {
    Paper: "#7b7caf",
    Author: "#efa9bc",
    Method: "#d1561e",
    Benchmark: "#e9de4e",
    Dataset: "#c3737b",
    Model: "#6081f7",
    Result: "#bcafef",
  },
  light: {
    Paper: "#4f5090",
    Author: "#ad5d7f",
    Method: "#a12a00",
    Benchmark: "#8b8948",
    Dataset: "#6d313d",
    Model: "#5a6fd8",
    Result: "#7019b5",
  },
};

/** Shapes in the order of the codes that the node shader knows. */
export const SHAPES = [
  "disc",
  "ring",
  "diamond",
  "square",
  "triangle",
  "hexagon",
  "cross",
  "target",
] as const;
export type Shape = (typeof SHAPES)[number];
/** A target stands for a folded topic, so no kind has it. */
export type KindShape = Exclude<Shape, "target">;

/** The second way to tell kinds apart, for whom colour is not enough. */
export const KIND_SHAPES: Readonly<Record<MapLabel, KindShape>> = {
  Paper: "disc",
  Author: "ring",
  Method: "diamond",
  Benchmark: "square",
  Dataset: "triangle",
  Model: "hexagon",
  Result: "cross",
};

const TOPIC_COLOURS: Readonly<Record<Theme, readonly string[]>> = {
  dark: [
    "#5aa9e6",
    "#f2a65a",
    "#7fc97f",
    "#e7718a",
    "#c8b6ff",
    "#4ecdc4",
    "#e9d758",
    "#d98cc3",
    "#8ea8c3",
    "#b5d99c",
    "#ff9b85",
    "#9d8df1",
  ],
  light: [
    "#1f6fb2",
    "#b35c00",
    "#2e7d32",
    "#b3204d",
    "#6a4fc4",
    "#00797a",
    "#7d6b00",
    "#9c3587",
    "#4d6680",
    "#55752a",
    "#c2452d",
    "#4b3fb0",
  ],
}; // prettier would spread these; twelve a row is easier to compare

/** Colour of the topic at a place of the topic list; neighbours in the list differ most. */
export function topicColour(theme: Theme, index: number): string {
  const colours = TOPIC_COLOURS[theme];
  return colours[index % colours.length] ?? INK[theme];
}

/*
 * From what was seen first to what was seen last: away from the ground in steps of lightness, which need no sense of
 * colour, and each at least 3.2 in contrast with it.
 */
export const TIME_COLOURS: Readonly<Record<Theme, readonly string[]>> = {
  dark: ["#5f6b80", "#6a7fc0", "#8a8fe0", "#c59ae0", "#f2a8b8", "#ffe08a"],
  light: ["#838a99", "#7276b8", "#7a4fc0", "#9c2aa0", "#a00f5c", "#7d0a2c"],
};

/** The colour at a share of the time that an atlas spans, 0 to 1. */
export function timeColour(theme: Theme, share: number): string {
  const colours = TIME_COLOURS[theme];
  const at = Math.min(Math.max(share, 0), 1) * (colours.length - 1);
  const [from, to] = [colours[Math.floor(at)], colours[Math.ceil(at)]];
  return from && to ? mixed(from, to, at % 1) : INK[theme];
}

/** Between two colours, part by part. */
function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
