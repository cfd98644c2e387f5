/** How near the map is looked at: topics are named from afar, entities in the middle, titles from near. */
export type Nearness = "far" | "middle" | "near";

/** Camera ratio (1 shows the whole map) under which paper titles are written. */
export const TITLES_BELOW = 0.32;
/** Camera ratio over which topics are named. */
export const TOPICS_ABOVE = 0.5;

export function nearnessOf(ratio: number): Nearness {
  if (ratio > TOPICS_ABOVE) return "far";
  return ratio < TITLES_BELOW ? "near" : "middle";
}

/** Pixels of map for each name: the farther out, the fewer names, so that the whole map stays calm. */
export function areaPerLabel(ratio: number): number {
  const far = Math.min(1, Math.max(0, (ratio - TITLES_BELOW) / (1 - TITLES_BELOW)));
  return NEAR_AREA + far * (FAR_AREA - NEAR_AREA);
}

const NEAR_AREA = 14_000;
const FAR_AREA = 30_000;
