import type { MapLabel } from "../model/kinds";
import { type Ages, ageShare } from "./ages";
import type { AtlasNode } from "./atlas";
import { KIND_COLOURS, QUIET, type Theme, timeColour, topicColour } from "./palette";
import type { ColourMode } from "./state/view";
import { TITLES_BELOW } from "./zoom";

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

/** Radius of a topic that is drawn as one node. */
export function topicRadius(members: number): number {
  return Math.min(LARGEST_TOPIC, 9 + Math.sqrt(members) * 0.8);
}

const LARGEST_TOPIC = 34;

/** What colours are taken from besides a node itself. */
export interface ColourKeys {
  /** Place of each topic in the order of colours. */
  readonly topicOrder: ReadonlyMap<string, number>;
  readonly ages: Ages;
}

export function nodeColour(
  node: Pick<AtlasNode, "label" | "topic" | "row">,
  mode: ColourMode,
  theme: Theme,
  { topicOrder, ages }: ColourKeys,
): string {
  if (mode === "kind") return KIND_COLOURS[theme][node.label];
  if (mode === "time") {
    const share = ageShare(ages, node.row);
    return share === null ? QUIET[theme] : timeColour(theme, share);
  }
  const place = node.topic === null ? undefined : topicOrder.get(node.topic);
  return place === undefined ? QUIET[theme] : topicColour(theme, place);
}

/** What is left of the opacity of everything outside the focus. */
export const DIMMED = 0.1;

/** Camera ratio over which small nodes step back and become texture. */
export const TEXTURE_ABOVE = 0.55;

/** How much a node of a kind wants its name on the map; papers only when one is near enough to read titles. */
export function labelWeight(node: Pick<AtlasNode, "label" | "degree">, ratio: number): number {
  return node.degree * KIND_WEIGHT[node.label] * (node.label === "Paper" && ratio > TITLES_BELOW ? 0 : 1);
}

const KIND_WEIGHT: Readonly<Record<MapLabel, number>> = {
  Paper: 0.5,
  Author: 0.8,
  Method: 1.4,
  Benchmark: 1.2,
  Dataset: 1,
  Model: 1,
  Result: 0,
};
