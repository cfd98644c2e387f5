import type { MapLabel } from "../../model/kinds";
import type { Atlas, AtlasNode } from "../atlas";
import { inTopics, type TopicParents } from "../shown/shown";

/** A thing that papers of a topic work with, or a person who wrote some of them. */
export interface Used {
  readonly node: AtlasNode;
  /** How many papers of the topic are connected with it. */
  readonly papers: number;
}

export interface TopicPage {
  /** Best connected first. */
  readonly papers: readonly AtlasNode[];
  /** By number of the topic's papers, most first; of whatever topic they are themselves. */
  readonly methods: readonly Used[];
  readonly authors: readonly Used[];
  readonly benchmarks: readonly Used[];
  readonly models: readonly Used[];
}

/** What a topic holds: its papers, and by them its methods, authors, benchmarks and models. */
export function topicPage(atlas: Atlas, topic: string, parents: TopicParents): TopicPage {
  const family = new Set([topic]);
  const papers = atlas.ranked.filter((node) => node.label === "Paper" && inTopics(node, family, parents));
  const used = usedBy(atlas, new Set(papers));
  const of = (label: MapLabel) => used.filter(({ node }) => node.label === label);
  return {
    papers,
    methods: of("Method"),
    authors: of("Author"),
    benchmarks: of("Benchmark"),
    models: of("Model"),
  };
}

function usedBy(atlas: Atlas, papers: ReadonlySet<AtlasNode>): Used[] {
  const beside = new Map<AtlasNode, Set<AtlasNode>>();
  const count = (paper: AtlasNode, other: AtlasNode) => {
    if (!papers.has(paper) || other.label === "Paper") return;
    const known = beside.get(other);
    if (known) known.add(paper);
    else beside.set(other, new Set([paper]));
  };
  for (const { source, target } of atlas.edges) {
    count(source, target);
    count(target, source);
  }
  return [...beside]
    .map(([node, set]) => ({ node, papers: set.size }))
    .sort((a, b) => b.papers - a.papers || b.node.degree - a.node.degree || (a.node.id < b.node.id ? -1 : 1));
}
