import type { GraphDocument } from "../model/document";
import type { EdgeType } from "../model/kinds";
import { type Corpus, rarity } from "./features";
import { type Network, networkFrom } from "./network";
import type { Similarity } from "./similarity";

/** How strongly a relationship holds its ends together. What is not here (bookkeeping) does not pull. */
const PULL: Partial<Readonly<Record<EdgeType, number>>> = {
  AUTHORED: 1,
  INTRODUCES: 1.5,
  USES: 1,
  TRAINS_ON: 1,
  EVALUATES_ON: 0.8,
  COMPARES_WITH: 0.5,
  REPORTS: 1.5,
  ON: 0.3,
  OF: 0.3,
  EXTENDS: 0.8,
  PART_OF: 0.8,
};
/** Five similar papers at a usual score of 0.2 then weigh about as much as what a paper uses. */
const SIMILARITY_PULL = 4;
const LEAST_PULL = 0.02;

/**
 * What was read from the texts and which papers are alike, as one weighted network. A link to something that many
 * papers share is weak: everything evaluates on the same few benchmarks.
 */
export function networkOf(document: GraphDocument, corpus: Corpus, similar: readonly Similarity[]): Network {
  const ids = document.nodes.flatMap(({ id, label }) =>
    label === "Topic" || label === "Digest" ? [] : [id],
  );
  const total = corpus.papers.length;
  const pullOf = (id: string) => (rarity(total, corpus.frequency.get(id) ?? 1) / rarity(total, 1)) ** 2;
  const links = document.edges.flatMap(({ type, source, target }) => {
    const pull = (PULL[type] ?? 0) * Math.min(pullOf(source), pullOf(target));
    return PULL[type] === undefined ? [] : [{ source, target, weight: Math.max(LEAST_PULL, pull) }];
  });
  for (const { a, b, score } of similar)
    links.push({ source: a, target: b, weight: SIMILARITY_PULL * score });
  return networkFrom(ids, links);
}
