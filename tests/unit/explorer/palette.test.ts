import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  ACCENT,
  FOUND,
  GROUND,
  INK,
  KIND_COLOURS,
  KIND_SHAPES,
  QUIET,
  THEMES,
  TIME_COLOURS,
  timeColour,
  topicColour,
} from "@/lib/explorer/palette";
import { MAP_LABELS } from "@/lib/model/kinds";

type Rgb = readonly [number, number, number];

/** WCAG 1.4.11 asks 3 for graphics, 1.4.3 asks 4.5 for text. */
const GRAPHICS = 3.2;
const TEXT = 4.5;
/** In OKLab x 100 with a and b doubled. */
const LEAST_DISTANCE = 10;

/** Machado, Oliveira & Fernandes 2009, severity 1, on linear RGB. */
const VISIONS: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const times = (row: Rgb, [r, g, b]: Rgb) => row[0] * r + row[1] * g + row[2] * b;
const luminance = (hex: string) => times([0.2126, 0.7152, 0.0722], linear(hex));

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** OKLab (Ottosson 2020) of a colour as somebody with the given vision sees it. */
function seen(hex: string, vision: readonly Rgb[]): Rgb {
  const rgb = linear(hex);
  const [r = 0, g = 0, b = 0] = vision.map((row) => Math.min(1, Math.max(0, times(row, rgb))));
  const cone = (row: Rgb) => Math.cbrt(times(row, [r, g, b]));
  const lms: Rgb = [
    cone([0.4122214708, 0.5363325363, 0.0514459929]),
    cone([0.2119034982, 0.6806995451, 0.1073969566]),
    cone([0.0883024619, 0.2817188376, 0.6299787005]),
  ];
  return [
    times([0.2104542553, 0.793617785, -0.0040720468], lms) * 100,
    times([1.9779984951, -2.428592205, 0.4505937099], lms) * 200,
    times([0.0259040371, 0.7827717662, -0.808675766], lms) * 200,
  ];
}

const pairs = MAP_LABELS.flatMap((a, i) => MAP_LABELS.slice(i + 1).map((b) => [a, b] as const));

describe.each(THEMES)("the %s palette", (theme) => {
  test.each(MAP_LABELS)("%s stands out from the ground", (label) => {
    expect(contrast(KIND_COLOURS[theme][label], GROUND[theme])).toBeGreaterThanOrEqual(GRAPHICS);
  });

  test.each(Object.entries(VISIONS))("kinds can be told apart with %s vision", (_, vision) => {
    for (const [a, b] of pairs) {
      const [from, to] = [seen(KIND_COLOURS[theme][a], vision), seen(KIND_COLOURS[theme][b], vision)];
      const distance = Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
      expect(distance, `${a} and ${b}`).toBeGreaterThanOrEqual(LEAST_DISTANCE);
    }
  });

  test("topic colours carry their names as text", () => {
    for (let i = 0; i < 12; i += 1)
      expect(contrast(topicColour(theme, i), GROUND[theme]), String(i)).toBeGreaterThanOrEqual(TEXT);
  });

  test("dates go away from the ground in lightness, each step legible", () => {
    const steps = Array.from({ length: 21 }, (_, i) => timeColour(theme, i / 20));
    for (const [i, colour] of steps.entries()) {
      expect(contrast(colour, GROUND[theme]), colour).toBeGreaterThanOrEqual(GRAPHICS);
      const before = steps[i - 1];
      if (before) expect(contrast(colour, GROUND[theme])).toBeGreaterThan(contrast(before, GROUND[theme]));
    }
    expect([steps[0], steps.at(-1)]).toEqual([TIME_COLOURS[theme][0], TIME_COLOURS[theme].at(-1)]);
  });

  test("what is selected and what was found stand out, and differ", () => {
    expect(contrast(ACCENT[theme], GROUND[theme])).toBeGreaterThanOrEqual(GRAPHICS);
    expect(contrast(FOUND[theme], GROUND[theme])).toBeGreaterThanOrEqual(GRAPHICS);
    for (const [name, vision] of Object.entries(VISIONS)) {
      const [from, to] = [seen(ACCENT[theme], vision), seen(FOUND[theme], vision)];
      const distance = Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
      expect(distance, name).toBeGreaterThanOrEqual(LEAST_DISTANCE);
    }
  });

  test("text and quiet lines are legible", () => {
    expect(contrast(INK[theme], GROUND[theme])).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(QUIET[theme], GROUND[theme])).toBeGreaterThanOrEqual(GRAPHICS);
  });

  test.each([
    ["ink", "surface"],
    ["ink-soft", "surface"],
    ["ink-soft", "raised"],
    ["ink-soft", "ground"],
    ["accent", "surface"],
    ["accent", "accent-soft"],
    ["on-accent", "accent"],
    ["ink", "mark"],
    ["ink", "accent-soft"],
  ])("the page's %s is readable on its %s", (text, ground) => {
    expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(TEXT);
  });

  test("the marks beside names have the colours of the map", () => {
    const css = readFileSync("app/_ui/kind-mark.module.css", "utf8");
    for (const label of MAP_LABELS) {
      const [, light, dark] =
        new RegExp(`"${label}"\\] \\{\\s*fill: light-dark\\((#\\w+), (#\\w+)\\)`, "u").exec(css) ?? [];
      expect(theme === "light" ? light : dark, label).toBe(KIND_COLOURS[theme][label]);
    }
  });
});

test("every kind has a shape of its own", () => {
  expect(new Set(MAP_LABELS.map((label) => KIND_SHAPES[label])).size).toBe(MAP_LABELS.length);
});

function token(name: string, theme: "light" | "dark"): string {
  const css = readFileSync("app/globals.css", "utf8");
  const [, light = "", dark = ""] =
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`, "u").exec(css) ?? [];
  return theme === "light" ? light : dark;
}
