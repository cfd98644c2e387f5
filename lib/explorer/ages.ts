import type { Atlas, AtlasNode } from "./atlas";

/** When things of the atlas were first seen. */
export interface Ages {
  /** By row: days since the end of 1999, 0 for none. */
  readonly days: Uint16Array;
  readonly first: number;
  readonly last: number;
}

/**
 * Papers by the day they were published, all else by the earliest paper beside it; what stands beside no paper, such as
 * a family of models, by the earliest thing beside it.
 */
export function agesOf(atlas: Pick<Atlas, "nodes" | "edges">): Ages {
  const days = new Uint16Array(atlas.nodes.size);
  for (const node of atlas.nodes.values()) if (node.label === "Paper") days[node.row] = node.published;
  const papers = days.slice();
  takeOver(atlas, papers, days);
  const near = days.slice();
  takeOver(atlas, near, days);
  const dated = days.filter((day) => day > 0);
  const [first, last] = dated.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [dated[0] ?? 0, 0],
  );
  return { days, first, last };
}

/** Gives whatever has no day the earliest of what stands beside it. */
function takeOver({ edges }: Pick<Atlas, "edges">, from: Uint16Array, days: Uint16Array): void {
  const pass = (giver: AtlasNode, taker: AtlasNode) => {
    const given = from[giver.row] ?? 0;
    if (taker.label === "Paper" || given === 0 || (from[taker.row] ?? 0) > 0) return;
    const own = days[taker.row] ?? 0;
    days[taker.row] = own === 0 ? given : Math.min(own, given);
  };
  for (const { source, target } of edges) {
    pass(source, target);
    pass(target, source);
  }
}

/** 0 for what was seen first, 1 for what was seen last; null where nothing is known. */
export function ageShare({ days, first, last }: Ages, row: number): number | null {
  const day = days[row] ?? 0;
  if (day === 0) return null;
  return last === first ? 1 : (day - first) / (last - first);
}
