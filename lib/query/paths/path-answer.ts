import type { Path } from "../../contract/path";
import type { Connection, NodeSummary } from "../../contract/shared";
import type { Language } from "../../model/languages";
import { type Atlas, nodeAt } from "../atlas";
import { connectionAt, summaryAt } from "../summary";
import type { Trail } from "./cheapest";
import { pathWords } from "./words/in-language";
import { paragraph } from "./words/paragraph";
import type { Hop } from "./words/path-words";

/** A way, or a tree in reading order, as it is answered: with names, evidence and sentences in a language. */
export function pathOf(
  atlas: Atlas,
  { rows, edges }: Pick<Trail, "rows" | "edges">,
  { score, lang }: { readonly score: number; readonly lang: Language | undefined },
): Path {
  const words = pathWords(lang);
  const nodes = rows.map((row) => summaryAt(atlas, row));
  const hops = edges.map((edge, i) => hopTo(nodes, connectionAt(atlas, edge), i + 1));
  return {
    length: edges.length,
    score,
    nodes,
    edges: hops.map(({ edge }) => edge),
    sentences: hops.map((hop) => words.hop(hop)),
    text: paragraph(hops, words),
  };
}

/** The hop that leads to node i: in a path from the one before it, in a tree from any earlier one. */
function hopTo(nodes: readonly NodeSummary[], edge: Connection, i: number): Hop {
  const to = nodes[i];
  const from = nodes.find(({ id }) => id === (edge.source === to?.id ? edge.target : edge.source));
  if (from && to) return { from, edge, to };
  throw new RangeError(`${edge.id} does not lead to node ${i}`);
}

/** Whether both ends of a question are people. */
export function arePeople(atlas: Atlas, rows: readonly number[]): boolean {
  return rows.every((row) => nodeAt(atlas, row).label === "Author");
}
