import type { Shape } from "../palette";

type Points = readonly (readonly [number, number])[];

/** Corners of a regular polygon, the first one at the top. */
function corners(count: number): Points {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    return [Math.sin(angle), -Math.cos(angle)];
  });
}

const ARM = 0.36;
const CROSS: Points = [
  [-ARM, -1],
  [ARM, -1],
  [ARM, -ARM],
  [1, -ARM],
  [1, ARM],
  [ARM, ARM],
  [ARM, 1],
  [-ARM, 1],
  [-ARM, ARM],
  [-1, ARM],
  [-1, -ARM],
  [-ARM, -ARM],
];

const POLYGONS: Readonly<Record<Exclude<Shape, "disc" | "ring" | "target">, Points>> = {
  diamond: corners(4),
  triangle: corners(3),
  hexagon: corners(6),
  cross: CROSS,
  square: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
};

const rounded = (value: number) => Math.round(value * 100) / 100;

const circle = (radius: number) => {
  const r = rounded(radius);
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
};

/** The outline of a shape around the origin as an SVG path, to be filled by the even-odd rule. */
export function shapePath(shape: Shape, radius: number): string {
  if (shape === "disc") return circle(radius);
  if (shape === "ring") return circle(radius) + circle(radius * 0.5);
  if (shape === "target") return circle(radius) + circle(radius * 0.82) + circle(radius * 0.66);
  const points = POLYGONS[shape].map(([x, y]) => `${rounded(x * radius)} ${rounded(y * radius)}`);
  return `M${points.join("L")}Z`;
}
