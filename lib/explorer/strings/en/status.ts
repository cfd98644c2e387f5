import type { ColourMode } from "../../state/view";
import { amount } from "./words";

/** What the live region says when something changed. */
export const status = {
  selected: (name: string, neighbours: number) => `${name} selected, ${amount(neighbours, "neighbour")}`,
  selectedUnknown: (id: string) => `${id} selected`,
  selectedMany: (count: number, primary: string) => `${count} selected, the last is ${primary}`,
  selectedEdge: (source: string, relation: string, target: string) =>
    `Relationship selected: ${source}, ${relation.toLowerCase()}, ${target}`,
  selectedLink: (source: string, target: string) => `Connection selected: ${source} and ${target}`,
  cleared: "Selection cleared",
  pathShown: (stops: readonly string[]) => `Path shown: ${stops.join(", then ")}`,
  pathCleared: "Path cleared",
  topicShown: (name: string) => `Topic ${name} shown`,
  topicsShown: "All topics shown",
  hidden: (name: string) => `${name} hidden`,
  shown: (name: string) => `${name} shown`,
  only: (name: string) => `Only ${name} shown`,
  filtersChanged: "Filters changed",
  filtersCleared: "All filters removed",
  coloured: (by: ColourMode) => `Coloured by ${by === "time" ? "date" : by}`,
  rearranged: "The map was rearranged",
  pinned: (count: number) => `${amount(count, "node")} pinned`,
  focused: (names: readonly string[], depth: number) =>
    `Only what is within ${amount(depth, "step")} of ${names.join(", ")} is shown`,
  unfocused: "The whole map is shown again",
  expanded: (name: string) => `Neighbours of ${name} shown`,
  projected: (as: "coauthors" | "comethods" | null): string =>
    as === null ? "Relationships shown as they were read" : PROJECTED[as],
  collapsed: (name: string) => `Topic ${name} drawn as one`,
  opened: (name: string) => `Topic ${name} opened`,
  hits: (count: number, query: string) => `${amount(count, "hit")} for ${query} ringed on the map`,
  hitsCleared: "Hits cleared",
  layoutStarted: "Layout started",
  layoutStopped: "Layout stopped",
};

const PROJECTED = {
  coauthors: "Authors joined by the papers they wrote together",
  comethods: "Methods joined by the papers that use both",
} as const;
