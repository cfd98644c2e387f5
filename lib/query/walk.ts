import type { INCLUDABLE, PathsRequest } from "../contract/path";
import { EDGE_TYPES, type EdgeType } from "../model/kinds";
import { type Atlas, edgeAt, edgesOf, otherEnd } from "./atlas";
import { confidenceOf } from "./summary";

type Included = (typeof INCLUDABLE)[number];
type Rank = PathsRequest["rank"];

/** Relations that paths leave out unless asked: computed ones, and who happens to stand in the same digest. */
const OPTIONAL_TYPES: Readonly<Record<Included, EdgeType>> = {
  similar: "SIMILAR_TO",
  topic: "IN_TOPIC",
  digest: "LISTED_IN",
};

/** How much the hubness of a node in the middle weighs against the length of a path. */
const HUB_WEIGHT = 1;
/** How much doubt about a relation weighs: a hop known by a guess counts up to this much longer. */
const DOUBT_WEIGHT = 1;

/** Step i of row r goes to `ends[i]` over `edges[i]`, for offsets[r] <= i < offsets[r + 1]. */
export interface Walk {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
  readonly edges: Uint32Array;
  /** Cost of a hop, by position of the edge. */
  readonly costs: Float64Array;
  /** Cost of passing through a row; not charged for the two ends of a path. */
  readonly passing: Float64Array;
}

/**
 * The undirected view of the atlas that paths are found on, one step for each pair of neighbours (the surest edge).
 *
 * The cost of a path is the sum over its hops of `1 + DOUBT_WEIGHT * (1 - confidence)` and over its inner nodes of
 * `HUB_WEIGHT * ln(1 + degree)`. So among paths of one length the one through the rarest things wins, and a longer
 * one wins where the shorter leads through something that everything is linked to. This is the idea of Adamic and
 * Adar (2003), who weigh a shared neighbour by 1 / ln(degree). `shortest` charges 1 a hop and nothing else.
 */
export function walkOver(atlas: Atlas, rank: Rank, include: readonly Included[]): Walk {
  const left = new Set(
    Object.entries(OPTIONAL_TYPES).flatMap(([name, type]) =>
      include.some((one) => one === name) ? [] : [type],
    ),
  );
  const allowed = (edge: number) => !left.has(edgeAt(atlas, edge).type);
  const offsets = new Uint32Array(atlas.nodes.length + 1);
  const ends: number[] = [];
  const edges: number[] = [];
  for (const row of atlas.nodes.keys()) {
    for (const [end, edge] of surestByEnd(atlas, row, allowed)) {
      ends.push(end);
      edges.push(edge);
    }
    offsets[row + 1] = ends.length;
  }
  const degree = (row: number) => (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
  const telling = rank === "telling";
  return {
    offsets,
    ends: Uint32Array.from(ends),
    edges: Uint32Array.from(edges),
    costs: Float64Array.from(atlas.edges, (edge) =>
      telling ? 1 + DOUBT_WEIGHT * (1 - confidenceOf(edge)) : 1,
    ),
    passing: Float64Array.from(atlas.nodes, (_, row) => (telling ? HUB_WEIGHT * Math.log1p(degree(row)) : 0)),
  };
}

/** The neighbours of a row, each with the surest edge to it: by confidence, then in the order of EDGE_TYPES. */
function surestByEnd(atlas: Atlas, row: number, allowed: (edge: number) => boolean): Map<number, number> {
  const surest = new Map<number, number>();
  for (const edge of edgesOf(atlas, row)) {
    const end = otherEnd(atlas, edge, row);
    if (end === row || !allowed(edge)) continue;
    const before = surest.get(end);
    if (before === undefined || surer(atlas, edge, before)) surest.set(end, edge);
  }
  return surest;
}

function surer(atlas: Atlas, edge: number, than: number): boolean {
  const [a, b] = [edgeAt(atlas, edge), edgeAt(atlas, than)];
  const [sureA, sureB] = [confidenceOf(a), confidenceOf(b)];
  if (sureA !== sureB) return sureA > sureB;
  const order = EDGE_TYPES.indexOf(a.type) - EDGE_TYPES.indexOf(b.type);
  return order === 0 ? edge < than : order < 0;
}
