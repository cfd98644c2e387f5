import { groupBy } from "../base/order";
import type { GraphDocument } from "../model/document";
import { communities, merged } from "./communities";
import type { Corpus } from "./features";
import { type Groups, groupCount } from "./leiden";
import { condensed, type Network, restricted } from "./network";

/** Two levels of topics. A fine topic lies in one coarse one; every paper, entity, author and result in one fine one. */
export interface TopicTree {
  /** Fine topic by node id, for every node of the map. */
  readonly fineOf: ReadonlyMap<string, number>;
  /** Coarse topic by fine topic. */
  readonly coarseOf: Groups;
  readonly fineCount: number;
  readonly coarseCount: number;
}

interface TreeOptions {
  /** Fine topic by node id in an earlier tree that this one is to grow from; empty for a new tree. */
  readonly earlier: ReadonlyMap<string, number>;
  readonly seed: number;
}

/** Fine topics per square root of papers: 11 for 192 papers, 46 for 3,400. */
const FINE_PER_ROOT = 0.8;
/** Coarse topics per square root of fine ones: 4 for 11, 8 for 46. */
const COARSE_PER_ROOT = 1.2;
/** A topic has at least this part of the papers an even split would give it. */
const LEAST_SHARE = 0.35;

/** Finds the topics of a document; authors and results then go where their papers are. */
export function topicTree(
  document: GraphDocument,
  corpus: Corpus,
  network: Network,
  options: TreeOptions,
): TopicTree {
  const label = new Map(document.nodes.map((node) => [node.id, node.label]));
  const core = restricted(network, (id) => label.get(id) !== "Author" && label.get(id) !== "Result");
  const papers = corpus.papers.length;
  const target = Math.max(1, Math.round(FINE_PER_ROOT * Math.sqrt(papers)));
  const size = (row: number) => (label.get(core.ids[row] ?? "") === "Paper" ? 1 : 0);
  const fine = communities(core, {
    size,
    minimum: Math.max(1, Math.round((LEAST_SHARE * papers) / target)),
    target,
    earlier: core.ids.map((id) => options.earlier.get(id)),
    seed: options.seed,
  });
  const fineCount = groupCount(fine);
  const paperCount = new Float64Array(fineCount);
  fine.forEach((topic, row) => {
    paperCount[topic] = (paperCount[topic] ?? 0) + size(row);
  });
  const coarseOf = coarse(core, fine, fineCount, (topic) => paperCount[topic] ?? 0);
  const fineOf = new Map(core.ids.map((id, row) => [id, fine[row] ?? 0]));
  attach(document, fineOf, "REPORTS");
  attach(document, fineOf, "AUTHORED");
  for (const node of document.nodes)
    if (node.label !== "Digest" && !fineOf.has(node.id) && fineCount > 0) fineOf.set(node.id, 0);
  return { fineOf, coarseOf, fineCount, coarseCount: groupCount(coarseOf) };
}

function coarse(core: Network, fine: Groups, fineCount: number, papersOf: (fine: number) => number): Groups {
  const target = Math.max(1, Math.round(COARSE_PER_ROOT * Math.sqrt(fineCount)));
  const single = Array.from({ length: fineCount }, (_, topic) => topic);
  return merged(condensed(core, fine, fineCount), single, papersOf, (_, count) => count <= target);
}

/** Puts authors, or results, into the topic that most of their papers are in. */
function attach(document: GraphDocument, fineOf: Map<string, number>, type: "REPORTS" | "AUTHORED"): void {
  const votes = new Map<string, number[]>();
  for (const edge of document.edges) {
    if (edge.type !== type) continue;
    const [paper, other] = type === "REPORTS" ? [edge.source, edge.target] : [edge.target, edge.source];
    votes.set(other, [...(votes.get(other) ?? []), fineOf.get(paper) ?? 0]);
  }
  for (const [id, topics] of votes) {
    const counts = [...groupBy(topics, (topic) => topic)];
    const winner = counts.toSorted((a, b) => b[1].length - a[1].length || a[0] - b[0])[0];
    if (winner) fineOf.set(id, winner[0]);
  }
}
