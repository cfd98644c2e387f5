import { type Atlas, edgesOf, otherEnd } from "../atlas";

/** Step i of row r goes to `ends[i]` over `edges[i]`, for offsets[r] <= i < offsets[r + 1]. */
export interface Steps {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
  readonly edges: Uint32Array;
}

interface BothWays {
  readonly out: Steps;
  readonly back: Steps;
}

/**
 * The steps over allowed relations. Under `forward` a relation is walked from its source to its target only, but
 * membership (`belongs`) both ways, since it has no direction to speak of.
 */
export function stepsOver(
  atlas: Atlas,
  allowed: (edge: number) => boolean,
  direction: "either" | "forward",
  belongs: (edge: number) => boolean,
): BothWays {
  if (direction === "either") {
    const steps = stepsWhere(atlas, allowed);
    return { out: steps, back: steps };
  }
  const along = (edge: number, row: number) => atlas.sources[edge] === row || belongs(edge);
  const against = (edge: number, row: number) => atlas.targets[edge] === row || belongs(edge);
  return {
    out: stepsWhere(atlas, (edge, row) => allowed(edge) && along(edge, row)),
    back: stepsWhere(atlas, (edge, row) => allowed(edge) && against(edge, row)),
  };
}

function stepsWhere(atlas: Atlas, taken: (edge: number, row: number) => boolean): Steps {
  const offsets = new Uint32Array(atlas.nodes.length + 1);
  const most = atlas.incidence.edges.length;
  const [ends, edges] = [new Uint32Array(most), new Uint32Array(most)];
  let size = 0;
  for (const row of atlas.nodes.keys()) {
    for (const edge of edgesOf(atlas, row)) {
      const end = otherEnd(atlas, edge, row);
      if (end === row || !taken(edge, row)) continue;
      ends[size] = end;
      edges[size] = edge;
      size += 1;
    }
    offsets[row + 1] = size;
  }
  return { offsets, ends: ends.slice(0, size), edges: edges.slice(0, size) };
}
