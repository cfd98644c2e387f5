import type { GraphDocument, GraphNode } from "../model/document";
import { type Corpus, textOf } from "./features";
import { knownTopics } from "./previous";
import type { Quality } from "./quality";
import { type NamedTopic, topicIds } from "./topic-ids";
import { nameParents, nameTopics, type TopicLabel } from "./topic-names";
import type { TopicTree } from "./topic-tree";

/** A topic with everything but its degree and place. */
export interface Topic {
  readonly id: string;
  readonly label: TopicLabel;
  /** 0 for fine, 1 for coarse. */
  readonly level: number;
  readonly parent?: string;
  /** Number of papers. */
  readonly size: number;
  readonly quality: Quality | undefined;
  /** ISO dates of its earliest and latest paper; absent where no paper has one. */
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

export interface Topics {
  readonly fine: readonly Topic[];
  readonly coarse: readonly Topic[];
}

const FINE_PARTS = 3;
const COARSE_PARTS = 2;
const EVERYTHING = "All papers";

/** Names the topics of a tree and gives them ids, those of an earlier run where they are the same topics. */
export function topicsOf(
  document: GraphDocument,
  corpus: Corpus,
  tree: TopicTree,
  previous: GraphDocument | undefined,
): Topics {
  const papers = document.nodes.filter((node) => node.label === "Paper");
  const fineOf = corpus.papers.map(({ id }) => tree.fineOf.get(id) ?? 0);
  const coarseOf = fineOf.map((fine) => tree.coarseOf[fine] ?? 0);
  const taken = new Set<string>();
  const fineLabels = nameTopics(corpus, { topicOf: fineOf, count: tree.fineCount, parts: FINE_PARTS, taken });
  const coarseLabels = nameParents(
    nameTopics(corpus, {
      topicOf: coarseOf,
      count: tree.coarseCount,
      parts: COARSE_PARTS,
      taken: new Set(taken),
    }),
    childrenOf(tree, fineOf, fineLabels),
    { parts: COARSE_PARTS, taken },
  ).map((label) => (tree.coarseCount === 1 ? { ...label, name: EVERYTHING } : label));
  const fine = grouped(fineLabels, corpus, fineOf);
  const coarse = grouped(coarseLabels, corpus, coarseOf);
  const [knownFine, knownCoarse] = [knownTopics(previous, 0), knownTopics(previous, 1)];
  const ids = new Set([...knownFine, ...knownCoarse].map((topic) => topic.id));
  const coarseIds = topicIds(coarse, knownCoarse, ids);
  const fineIds = topicIds(fine, knownFine, ids);
  const dates = new Map(papers.map((paper) => [paper.id, paper]));
  return {
    coarse: coarse.map((topic, i) => ({
      ...facts(topic, dates),
      id: coarseIds[i] ?? "",
      level: 1,
      quality: tree.coarseQuality[i],
    })),
    fine: fine.map((topic, i) => ({
      ...facts(topic, dates),
      id: fineIds[i] ?? "",
      level: 0,
      quality: tree.fineQuality[i],
      parent: coarseIds[tree.coarseOf[i] ?? 0] ?? "",
    })),
  };
}

/** Labels of the fine topics of each coarse one, the biggest first. */
function childrenOf(
  tree: TopicTree,
  fineOf: readonly number[],
  labels: readonly TopicLabel[],
): readonly (readonly TopicLabel[])[] {
  const sizes = new Map<number, number>();
  for (const fine of fineOf) sizes.set(fine, (sizes.get(fine) ?? 0) + 1);
  const bySize = [...labels.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a - b);
  return Array.from({ length: tree.coarseCount }, (_, coarse) =>
    bySize.filter((fine) => tree.coarseOf[fine] === coarse).flatMap((fine) => labels[fine] ?? []),
  );
}

interface Grouped extends NamedTopic {
  readonly label: TopicLabel;
}

function grouped(labels: readonly TopicLabel[], corpus: Corpus, topicOf: readonly number[]): Grouped[] {
  const papers = labels.map(() => new Set<string>());
  corpus.papers.forEach((paper, i) => {
    papers[topicOf[i] ?? 0]?.add(paper.id);
  });
  return labels.map((label, i) => ({ label, name: label.name, papers: papers[i] ?? new Set() }));
}

function facts({ label, papers }: Grouped, nodes: ReadonlyMap<string, GraphNode>) {
  const dates = (key: string) =>
    [...papers].map((id) => textOf(nodes.get(id)?.properties ?? {}, key)).filter((date) => date !== "");
  const first = dates("firstSeen").toSorted()[0];
  const last = dates("lastSeen").toSorted().at(-1);
  return {
    label,
    size: papers.size,
    ...(first === undefined ? {} : { firstSeen: first }),
    ...(last === undefined ? {} : { lastSeen: last }),
  };
}
