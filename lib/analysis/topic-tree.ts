import type { GraphDocument } from "../model/document";
import { communities, type Groups, groupCount } from "./communities";
import type { Corpus } from "./features";
import { condensed, type Network, restricted, volumes } from "./network";

/** Two levels of topics. A fine topic lies in one coarse one; every paper, entity, author and result in one fine one. */
export interface TopicTree {
  /** Fine topic by node id, for every node of the map. */
  readonly fineOf: ReadonlyMap<string, number>;
  /** Coarse topic by fine topic. */
  readonly coarseOf: Groups;
  readonly fineCount: number;
  readonly coarseCount: number;
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
  seed: number,
): TopicTree {
  const label = new Map(document.nodes.map((node) => [node.id, node.label]));
  const core = restricted(network, (id) => label.get(id) !== "Author" && label.get(id) !== "Result");
  const papers = corpus.papers.length;
  const target = Math.max(1, Math.round(FINE_PER_ROOT * Math.sqrt(papers)));
  const fine = communities(core, {
    size: (row) => (label.get(core.ids[row] ?? "") === "Paper" ? 1 : 0),
    minimum: Math.max(1, Math.round((LEAST_SHARE * papers) / target)),
    target,
    seed,
  });
  const fineCount = groupCount(fine);
  const coarseOf = coarse(core, fine, fineCount, seed);
  const fineOf = new Map(core.ids.map((id, row) => [id, fine[row] ?? 0]));
  attach(document, fineOf, (id) => label.get(id) === "Result", "REPORTS");
  attach(document, fineOf, (id) => label.get(id) === "Author", "AUTHORED");
  for (const node of document.nodes)
    if (node.label !== "Digest" && !fineOf.has(node.id) && fineCount > 0) fineOf.set(node.id, 0);
  return { fineOf, coarseOf, fineCount, coarseCount: groupCount(coarseOf) };
}

/** Each coarse topic holds at least two fine ones, where there are two. */
function coarse(core: Network, fine: Groups, count: number, seed: number): Groups {
  const between = condensed(core, fine, count);
  const volume = new Float64Array(count);
  volumes(core).forEach((value, row) => {
    const group = fine[row] ?? 0;
    volume[group] = (volume[group] ?? 0) + value;
  });
  return communities(between, {
    size: () => 1,
    minimum: 2,
    target: Math.max(1, Math.round(COARSE_PER_ROOT * Math.sqrt(count))),
    volume,
    seed,
  });
}

/** Puts nodes into the topic most of the papers at their relationships of one type are in. */
function attach(
  document: GraphDocument,
  fineOf: Map<string, number>,
  wanted: (id: string) => boolean,
  type: "REPORTS" | "AUTHORED",
): void {
  const votes = new Map<string, Map<number, number>>();
  for (const edge of document.edges) {
    if (edge.type !== type) continue;
    const [paper, other] = type === "REPORTS" ? [edge.source, edge.target] : [edge.target, edge.source];
    const topic = fineOf.get(paper);
    if (topic === undefined || !wanted(other)) continue;
    const counts = votes.get(other) ?? new Map<number, number>();
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
    votes.set(other, counts);
  }
  for (const [id, counts] of votes) {
    const winner = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (winner) fineOf.set(id, winner[0]);
  }
}
