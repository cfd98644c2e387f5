import type { Path } from "../contract/path";
import type { Connection, NodeSummary } from "../contract/shared";
import { type Atlas, nodeAt } from "./atlas";
import type { Trail } from "./cheapest";
import { hopSentence, paragraph } from "./path-words";
import { connectionAt, summaryAt } from "./summary";

/** A way, or a tree in reading order, as it is answered: with names, evidence and sentences. */
export function pathOf(atlas: Atlas, { rows, edges }: Pick<Trail, "rows" | "edges">, score: number): Path {
  const nodes = rows.map((row) => summaryAt(atlas, row));
  const connections = edges.map((edge) => connectionAt(atlas, edge));
  const sentences = connections.map((edge, i) => sentenceAt(nodes, edge, i));
  return {
    length: edges.length,
    score,
    nodes,
    edges: connections,
    sentences,
    text: edges.length === 0 ? "" : paragraph({ sentences, edges: connections }),
  };
}

/** Relation i leads to node i + 1, in a path from the one before it, in a tree from any earlier one. */
function sentenceAt(nodes: readonly NodeSummary[], edge: Connection, i: number): string {
  const to = nodes[i + 1];
  const from = nodes.find(({ id }) => id === (edge.source === to?.id ? edge.target : edge.source));
  return from && to ? hopSentence(from, edge, to) : "";
}

/** Whether both ends of a question are people. */
export function arePeople(atlas: Atlas, rows: readonly number[]): boolean {
  return rows.every((row) => nodeAt(atlas, row).label === "Author");
}
