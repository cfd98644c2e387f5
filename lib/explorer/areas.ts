import type { Theme } from "./palette";
import type { Point } from "./regions";
import { TOPICS_ABOVE } from "./zoom";

/** Pixels that an area reaches over its outermost members: a paler outer band makes its edge soft. */
export const AREA_BANDS = [
  { margin: 30, share: 0.45 },
  { margin: 20, share: 0.55 },
] as const;

export const AREA_FILL: Readonly<Record<Theme, number>> = { light: 0.085, dark: 0.11 };

const LEAST_PRESENCE = 0.25;

/** 0 to 1: how much of the areas is still wanted at a zoom. */
export const areaPresence = (ratio: number) => Math.min(1, Math.max(LEAST_PRESENCE, ratio / TOPICS_ABOVE));

/** The soft edge of an area that reaches some pixels over its outline. */
export function areaEdge(outline: readonly Point[], margin: number): readonly Point[] {
  return rounded(widened(outline, margin));
}

function widened(outline: readonly Point[], margin: number): Point[] {
  const middle = {
    x: outline.reduce((sum, p) => sum + p.x, 0) / outline.length,
    y: outline.reduce((sum, p) => sum + p.y, 0) / outline.length,
  };
  return outline.map(({ x, y }) => {
    const [dx, dy] = [x - middle.x, y - middle.y];
    const reach = 1 + margin / (Math.hypot(dx, dy) || 1);
    return { x: middle.x + dx * reach, y: middle.y + dy * reach };
  });
}

/** Corner cutting (Chaikin 1974), three rounds. */
function rounded(outline: readonly Point[], rounds = 3): readonly Point[] {
  if (rounds === 0) return outline;
  const between = (a: Point, b: Point, t: number) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  const cut = outline.flatMap((point, i) => {
    const next = outline[(i + 1) % outline.length] ?? point;
    return [between(point, next, 0.25), between(point, next, 0.75)];
  });
  return rounded(cut, rounds - 1);
}
