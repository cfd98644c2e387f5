import { EDGE_TYPES, type NodeLabel } from "../model/kinds";
import { type Atlas, edgeAt, edgesOf, nodeAt, otherEnd } from "./atlas";
import { strengthOf, typeCode } from "./paths/telling";
import { perAtlas } from "./per-atlas";

/** What path searches ask of each relation, as columns by position of the edge. */
export interface Mirror {
  /** Position in EDGE_TYPES. */
  readonly types: Uint8Array;
  /** 0 to 1. */
  readonly strengths: Float64Array;
}

export const mirrorOf = perAtlas(
  (atlas): Mirror => ({
    types: Uint8Array.from(atlas.edges, ({ type }) => typeCode(type)),
    strengths: Float64Array.from(atlas.edges, strengthOf),
  }),
);

/** Things that stand for a group are as common as the group is large, whether or not membership is walked. */
const GROUPS: ReadonlySet<NodeLabel> = new Set(["Topic", "Digest"]);

/** Number of different things beside each row, over relations whose type code is set. */
export function degreesOver(atlas: Atlas, counted: Uint8Array): Uint32Array {
  const { types } = mirrorOf(atlas);
  const seenFrom = new Int32Array(atlas.nodes.length).fill(-1);
  return Uint32Array.from(atlas.nodes, (_, row) => {
    const group = GROUPS.has(nodeAt(atlas, row).label);
    let degree = 0;
    for (const edge of edgesOf(atlas, row)) {
      const end = otherEnd(atlas, edge, row);
      if (end === row || seenFrom[end] === row || !(group || counted[types[edge] ?? 0] === 1)) continue;
      seenFrom[end] = row;
      degree += 1;
    }
    return degree;
  });
}

/** Type codes as a mask: 1 for those that `keep` accepts. */
export function typeMask(keep: (type: (typeof EDGE_TYPES)[number]) => boolean): Uint8Array {
  return Uint8Array.from(EDGE_TYPES, (type) => (keep(type) ? 1 : 0));
}

/** Authors and results belong where their papers do, which says nothing of its own. */
const FOLLOWERS: ReadonlySet<NodeLabel> = new Set(["Author", "Result"]);

/** The row of the group that a relation puts something into; undefined for other relations. */
export function groupOf(atlas: Atlas, edge: number): number | undefined {
  const { type } = edgeAt(atlas, edge);
  if (type !== "IN_TOPIC" && type !== "LISTED_IN") return undefined;
  return FOLLOWERS.has(nodeAt(atlas, atlas.sources[edge] ?? 0).label) ? undefined : atlas.targets[edge];
}
