import type { GraphEdge } from "../../model/document";
import { EDGE_TYPES, type EdgeType } from "../../model/kinds";
import { numberOf } from "../atlas";
import { confidenceOf } from "../summary";

/*
 * How much a path says. The cost of a path, of which its score is the inverse, is the sum
 *
 *   over its hops of         1 + (1 - strength) + vagueness(type)
 *   over its inner nodes of  ln(1 + degree)
 *
 * - `1` a hop: among paths of one sort the shorter one wins.
 * - `strength` is the confidence of the surest sentence behind the hop, or the score of a computed similarity.
 * - `vagueness` is how little a relation says about why its ends belong together.
 * - `degree` is the number of things beside a node, whatever the question leaves out. Of two paths of one length the
 *   one through the rarer things wins, and a longer one wins where the shorter leads through what everything is linked
 *   to. This is the idea of Adamic and Adar (2003), who weigh a shared neighbour by 1 / ln(degree).
 *
 * The two ends are not charged: they were asked for.
 */

/** Who writes a paper and where it is listed say little of what it is about; naming a rival less than building on it. */
const VAGUENESS: Partial<Readonly<Record<EdgeType, number>>> = {
  EVALUATES_ON: 0.25,
  COMPARES_WITH: 0.5,
  AUTHORED: 1,
  IN_TOPIC: 1,
  LISTED_IN: 1,
};

/** Cost of a hop; `people` where both ends of the question are authors, whom papers written together do explain. */
export function hopCost(type: EdgeType, strength: number, people: boolean): number {
  const vagueness = people && type === "AUTHORED" ? 0 : (VAGUENESS[type] ?? 0);
  return 1 + (1 - strength) + vagueness;
}

/** Cost of passing through a thing that has `degree` others beside it. */
export function passingCost(degree: number): number {
  return Math.log1p(degree);
}

/** How surely a relation holds, 0 to 1: its best evidence, or the score of a computed similarity. */
export function strengthOf(edge: GraphEdge): number {
  return edge.type === "SIMILAR_TO" ? (numberOf(edge, "score") ?? 0) : confidenceOf(edge);
}

/** More than any path costs by what it says, so that under `shortest` the number of hops decides first. */
export const HOPS_FIRST = 10_000;

/** What a way costs by what it says alone, whether or not its hops came first. */
export function toldCost({
  cost,
  edges,
}: {
  readonly cost: number;
  readonly edges: readonly number[];
}): number {
  return cost >= HOPS_FIRST ? cost - HOPS_FIRST * edges.length : cost;
}

/** The score of a path lies between 0 and 1, in steps of a ten-thousandth; higher says more. */
export function scoreOf(cost: number): number {
  return Math.round(10_000 / Math.max(cost, 1)) / 10_000;
}

/** The code of a type in arrays: its position in EDGE_TYPES. */
export function typeCode(type: EdgeType): number {
  return EDGE_TYPES.indexOf(type);
}
