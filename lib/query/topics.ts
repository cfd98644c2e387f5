import { AppError } from "../base/errors";
import { byText, inOrder } from "../base/order";
import type { NodeSummary } from "../contract/shared";
import type { TopicResponse, TopicSummary, TopicsResponse } from "../contract/topic";
import type { GraphNode } from "../model/document";
import type { NodeLabel } from "../model/kinds";
import { type Atlas, nodeAt, numberOf, rowOf, textOf, textsOf } from "./atlas";
import { nextOf, type PageRequest, pageOf } from "./page";
import { summaryAt } from "./summary";

/** Members of one kind that are listed; `size` says how many papers there are in all. */
const MEMBER_LIMIT = 200;

const bySize = inOrder<TopicSummary>(
  (a, b) => a.level - b.level,
  (a, b) => b.size - a.size,
  (a, b) => byText(a.id, b.id),
);

/** All topics, or a page of them: by level, the biggest first. */
export function topicsOf(atlas: Atlas, wanted: PageRequest = {}): TopicsResponse {
  const page = pageOf(atlas, topicNodes(atlas).map(topicSummary).sort(bySize), wanted);
  return { topics: [...page.items], ...nextOf(page) };
}

function topicNodes(atlas: Atlas): GraphNode[] {
  return atlas.nodes.filter((node) => node.label === "Topic");
}

function topicSummary(node: GraphNode): TopicSummary {
  return {
    id: node.id,
    name: textOf(node, "name") ?? node.id,
    keywords: [...textsOf(node, "keywords")],
    size: numberOf(node, "size") ?? 0,
    level: numberOf(node, "level") ?? 0,
    parent: textOf(node, "parent") ?? null,
  };
}

/** Ids of a topic and of all topics below it. */
export function topicFamily(atlas: Atlas, id: string): ReadonlySet<string> {
  const family = new Set([id]);
  for (const member of family)
    for (const node of topicNodes(atlas)) if (textOf(node, "parent") === member) family.add(node.id);
  return family;
}

const byDegree = inOrder<NodeSummary>(
  (a, b) => b.degree - a.degree,
  (a, b) => byText(a.id, b.id),
);

/** One topic with its members, those of the topics below it included. */
export function topicOf(atlas: Atlas, id: string): TopicResponse {
  const node = nodeAt(atlas, rowOf(atlas, id));
  if (node.label !== "Topic")
    throw new AppError("not_found", `${JSON.stringify(id)} is not a topic but of the kind ${node.label}.`);
  const family = topicFamily(atlas, id);
  const members = (label: NodeLabel) =>
    [...atlas.nodes.entries()]
      .filter(([, { label: own, properties }]) => own === label && family.has(String(properties["topic"])))
      .map(([row]) => summaryAt(atlas, row))
      .sort(byDegree)
      .slice(0, MEMBER_LIMIT);
  return {
    topic: topicSummary(node),
    children: topicNodes(atlas)
      .filter((child) => textOf(child, "parent") === id)
      .map(topicSummary)
      .sort(bySize),
    papers: members("Paper"),
    methods: members("Method"),
    benchmarks: members("Benchmark"),
    authors: members("Author"),
  };
}
