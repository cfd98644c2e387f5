import type { Atlas } from "../atlas";
import { type Bin, doublingBorders, evenBorders, histogram } from "./histogram";

/** Bars of the confidence slider, each 5 % wide. */
const CONFIDENCE_BINS = 20;

/** How many relationships are how certain. */
export function confidenceBins(atlas: Atlas): Bin[] {
  const values = atlas.edges.map(({ confidence }) => confidence);
  return histogram(values, evenBorders(0, 1, CONFIDENCE_BINS));
}

/** How many nodes have how many connections, in bins that double in width. */
export function degreeBins(atlas: Atlas): Bin[] {
  const most = atlas.ranked[0]?.degree ?? 0;
  return histogram(
    atlas.ranked.map(({ degree }) => degree),
    doublingBorders(most),
  );
}
