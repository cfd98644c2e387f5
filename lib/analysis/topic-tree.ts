import { groupBy } from "../base/order";
import type { GraphDocument } from "../model/document";
import { communities } from "./communities";
import { consensusOf } from "./consensus";
import type { Corpus } from "./features";
import { type Groups, groupCount } from "./leiden";
import { condensed, type Network, restricted } from "./network";
import { type Quality, qualityOf } from "./quality";

/** Two levels of topics. A fine topic lies in one coarse one; every paper, entity, author and result in one fine one. */
export interface TopicTree {
  /** Fine topic by node id, for every node of the map. */
  readonly fineOf: ReadonlyMap<string, number>;
  /** Coarse topic by fine topic. */
  readonly coarseOf: Groups;
  readonly fineCount: number;
  readonly coarseCount: number;
  /** By number of the topic. */
  readonly fineQuality: readonly Quality[];
  readonly coarseQuality: readonly Quality[];
}

interface TreeOptions {
  /** Topics by node id in an earlier tree that this one is to grow from; empty for a new tree. */
  readonly earlier: ReadonlyMap<string, Place>;
  readonly seed: number;
}

/** Numbers of the fine topic of a node and of the coarse one above it. */
export interface Place {
  readonly fine: number;
  readonly coarse: number;
}

/** Fine topics per square root of papers: 11 for 192 papers, 46 for 3,400. */
const FINE_PER_ROOT = 0.8;
/** Coarse topics per square root of fine ones: 4 for 11, 8 for 46. */
const COARSE_PER_ROOT = 1.2;
/** A topic has at least this part of the papers an even split would give it. */
const LEAST_SHARE = 0.35;
/** What links count for at each level: how often clusterings of about that many groups keep their ends together. */
const FINE_VOTE = { resolution: 1, sharpness: 4 };
const COARSE_VOTE = { resolution: 0.3, sharpness: 3 };

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
  const vote = consensusOf(core, { ...FINE_VOTE, seed: options.seed });
  const fine = communities(vote.network, {
    size,
    minimum: Math.max(1, Math.round((LEAST_SHARE * papers) / target)),
    target,
    earlier: core.ids.map((id) => options.earlier.get(id)?.fine),
    seed: options.seed,
  });
  const fineCount = groupCount(fine);
  const broadVote = consensusOf(core, { ...COARSE_VOTE, seed: options.seed });
  const coarseOf = coarse(broadVote.network, { fine, fineCount, size }, options);
  const coarseCount = groupCount(coarseOf);
  const judged = { network: core, papers: [...core.ids.keys()].filter((row) => size(row) === 1) };
  const broad = fine.map((topic) => coarseOf[topic] ?? 0);
  const fineOf = new Map(core.ids.map((id, row) => [id, fine[row] ?? 0]));
  attach(document, fineOf, "REPORTS");
  attach(document, fineOf, "AUTHORED");
  for (const node of document.nodes)
    if (node.label !== "Digest" && !fineOf.has(node.id) && fineCount > 0) fineOf.set(node.id, 0);
  return {
    fineOf,
    coarseOf,
    fineCount,
    coarseCount,
    fineQuality: qualityOf({ ...judged, groups: fine, count: fineCount, votes: vote.votes }),
    coarseQuality: qualityOf({ ...judged, groups: broad, count: coarseCount, votes: broadVote.votes }),
  };
}

interface Fine {
  readonly fine: Groups;
  readonly fineCount: number;
  readonly size: (row: number) => number;
}

/** Groups fine topics as clusterings of a low resolution do, near to what the groups were before. */
function coarse(network: Network, { fine, fineCount, size }: Fine, { earlier, seed }: TreeOptions): Groups {
  const votes: number[][] = Array.from({ length: fineCount }, () => []);
  const papers = new Float64Array(fineCount);
  fine.forEach((topic, row) => {
    if (size(row) === 0) return;
    papers[topic] = (papers[topic] ?? 0) + 1;
    const before = earlier.get(network.ids[row] ?? "");
    if (before) votes[topic]?.push(before.coarse);
  });
  return communities(condensed(network, fine, fineCount), {
    size: (topic) => papers[topic] ?? 0,
    minimum: 1,
    target: Math.max(1, Math.round(COARSE_PER_ROOT * Math.sqrt(fineCount))),
    earlier: votes.map(mostFrequent),
    seed,
  });
}

/** The number that occurs most, the lowest of several; undefined for none. */
function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = [...groupBy(numbers, (value) => value)];
  return counts.toSorted((a, b) => b[1].length - a[1].length || a[0] - b[0])[0]?.[0];
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
    const winner = mostFrequent(topics);
    if (winner !== undefined) fineOf.set(id, winner);
  }
}
