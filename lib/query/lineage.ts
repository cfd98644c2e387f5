import { byText, inOrder } from "../base/order";
import type { Descent } from "../contract/profile";
import type { EdgeType } from "../model/kinds";
import { type Atlas, edgeAt, edgesOf } from "./atlas";
import { summaryAt } from "./summary";

/** Steps of descent that are listed at most. */
const LINEAGE_LIMIT = 300;
const DESCENT: ReadonlySet<EdgeType> = new Set(["EXTENDS", "PART_OF"]);

const byGeneration = inOrder<Descent>(
  (a, b) => byText(a.parent.name, b.parent.name),
  (a, b) => byText(a.child.name, b.child.name),
  (a, b) => byText(a.id, b.id),
);

/**
 * What a node comes from, up to the first ancestors, and all that comes from it. Members of a family bring the
 * whole family along: the other members of each family above it.
 */
export function lineageOf(atlas: Atlas, row: number): Descent[] {
  const steps = new Set<number>();
  const above = climb(atlas, row, steps);
  descend(atlas, row, DESCENT, steps);
  for (const family of above) descend(atlas, family, new Set(["PART_OF"]), steps);
  return [...steps]
    .map((position) => descentAt(atlas, position))
    .sort(byGeneration)
    .slice(0, LINEAGE_LIMIT);
}

/** Rows of the families above a row; the steps to every ancestor are added to `steps`. */
function climb(atlas: Atlas, row: number, steps: Set<number>): Set<number> {
  const families = new Set<number>();
  const reached = new Set([row]);
  for (const at of reached)
    for (const position of edgesOf(atlas, at)) {
      const { type } = edgeAt(atlas, position);
      const parent = atlas.targets[position];
      if (!DESCENT.has(type) || atlas.sources[position] !== at || parent === undefined) continue;
      steps.add(position);
      reached.add(parent);
      if (type === "PART_OF") families.add(parent);
    }
  return families;
}

function descend(atlas: Atlas, row: number, types: ReadonlySet<EdgeType>, steps: Set<number>): void {
  const reached = new Set([row]);
  for (const at of reached)
    for (const position of edgesOf(atlas, at)) {
      const child = atlas.sources[position];
      if (!types.has(edgeAt(atlas, position).type) || atlas.targets[position] !== at || child === undefined)
        continue;
      steps.add(position);
      reached.add(child);
    }
}

function descentAt(atlas: Atlas, position: number): Descent {
  const { id, type } = edgeAt(atlas, position);
  const end = (row: number | undefined) => summaryAt(atlas, row ?? -1);
  return { id, type, child: end(atlas.sources[position]), parent: end(atlas.targets[position]) };
}
