import type { GraphDocument } from "../model/document";
import { networkOf } from "./corpus-network";
import { corpusOf } from "./features";
import { bare } from "./previous";
import { adjustedRand } from "./quality";
import { similarPapers } from "./similarity";
import { topicTree } from "./topic-tree";

/** How alike topics found with different seeds are: the mean over all pairs of seeds, by level. */
export interface SeedStability {
  readonly seeds: number;
  readonly fine: number;
  readonly coarse: number;
}

/** Finds the topics of a document anew with several seeds and compares where papers fall (adjusted Rand index). */
export function seedStability(document: GraphDocument, seeds = 4): SeedStability {
  const base = bare(document);
  const corpus = corpusOf(base);
  const network = networkOf(base, corpus, similarPapers(corpus));
  const trees = Array.from({ length: seeds }, (_, i) => {
    const tree = topicTree(base, corpus, network, { earlier: new Map(), seed: i + 1 });
    const fine = corpus.papers.map(({ id }) => tree.fineOf.get(id) ?? 0);
    return { fine, coarse: fine.map((topic) => tree.coarseOf[topic] ?? 0) };
  });
  const pairs = trees.flatMap((a, i) => trees.slice(i + 1).map((b) => ({ a, b })));
  const mean = (alike: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((sum, pair) => sum + alike(pair), 0) / Math.max(1, pairs.length);
  return {
    seeds,
    fine: mean(({ a, b }) => adjustedRand(a.fine, b.fine)),
    coarse: mean(({ a, b }) => adjustedRand(a.coarse, b.coarse)),
  };
}
