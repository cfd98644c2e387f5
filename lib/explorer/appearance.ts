import type { EdgeType, MapLabel } from "../model/kinds";
import type { AtlasNode } from "./atlas";
import { KIND_COLOURS, QUIET, type Theme, topicColour } from "./palette";
import type { ColourMode } from "./state/view";

/** Radius in pixels at the whole-map view. The area grows with the number of connections. */
export function nodeRadius({ label, degree }: Pick<AtlasNode, "label" | "degree">): number {
  const { least, perConnection } = AREA[label];
  return Math.sqrt(least + perConnection * Math.min(degree, DEGREE_CAP));
}

const DEGREE_CAP = 150;

/** How much smaller nodes are drawn on a crowded map, so that the ground stays visible between them. */
export function crowdScale(nodeCount: number): number {
  return Math.min(1, Math.max(LEAST_CROWD_SCALE, Math.sqrt(CALM_NODES / Math.max(nodeCount, 1))));
}

const CALM_NODES = 2000;
const LEAST_CROWD_SCALE = 0.42;

const ENTITY_AREA = { least: 6, perConnection: 2.2 };
const AREA: Readonly<Record<MapLabel, { least: number; perConnection: number }>> = {
  Paper: { least: 5, perConnection: 0.45 },
  Author: { least: 6, perConnection: 1 },
  Method: ENTITY_AREA,
  Benchmark: ENTITY_AREA,
  Dataset: ENTITY_AREA,
  Model: ENTITY_AREA,
  Result: { least: 4, perConnection: 0 },
};

export function nodeColour(
  node: Pick<AtlasNode, "label" | "topic">,
  mode: ColourMode,
  theme: Theme,
  topicOrder: ReadonlyMap<string, number>,
): string {
  if (mode === "kind") return KIND_COLOURS[theme][node.label];
  const place = node.topic === null ? undefined : topicOrder.get(node.topic);
  return place === undefined ? QUIET[theme] : topicColour(theme, place);
}

/** Opacity of a relationship while nothing is in focus: edges whisper, and computed ones more than read ones. */
export function restOpacity(type: EdgeType, edgeCount: number): number {
  const crowd = Math.min(1, Math.sqrt(CALM_EDGES / Math.max(edgeCount, 1)));
  const base = type === "SIMILAR_TO" ? 0.5 : 1;
  return base * Math.max(LEAST_OPACITY, MOST_OPACITY * crowd);
}

/** Up to this many relationships each may be drawn at full whisper. */
const CALM_EDGES = 1500;
const MOST_OPACITY = 0.16;
const LEAST_OPACITY = 0.02;

/** What is left of the opacity of everything outside the focus. */
export const DIMMED = 0.1;

/** How much a node of a kind wants its name on the map; papers only when one is near enough to read titles. */
export function labelWeight(node: Pick<AtlasNode, "label" | "degree">, ratio: number): number {
  return node.degree * KIND_WEIGHT[node.label] * (node.label === "Paper" && ratio > TITLES_BELOW ? 0 : 1);
}

/** Pixels of map for each name: the farther out, the fewer names, so that the whole map stays calm. */
export function areaPerLabel(ratio: number): number {
  const far = Math.min(1, Math.max(0, (ratio - TITLES_BELOW) / (1 - TITLES_BELOW)));
  return NEAR_AREA + far * (FAR_AREA - NEAR_AREA);
}

const NEAR_AREA = 14_000;
const FAR_AREA = 34_000;

/** Camera ratio (1 shows the whole map) under which paper titles are written. */
export const TITLES_BELOW = 0.32;
/** Camera ratio over which topics are named. */
export const TOPICS_ABOVE = 0.5;

const KIND_WEIGHT: Readonly<Record<MapLabel, number>> = {
  Paper: 0.5,
  Author: 0.8,
  Method: 1.4,
  Benchmark: 1.2,
  Dataset: 1,
  Model: 1,
  Result: 0,
};
