import { byText, groupBy, inOrder } from "../base/order";
import type { NodeSummary } from "../contract/shared";
import type { LevelQuality, TopicResponse, TopicSummary, TopicsResponse } from "../contract/topic";
import type { GraphNode } from "../model/document";
import type { NodeLabel } from "../model/kinds";
import { type Atlas, numberOf, textOf, textsOf } from "./atlas";
import { bridgesOf } from "./bridges";
import { nextOf, type PageRequest, pageOf } from "./page";
import { summaryAt } from "./summary";
import { topicAt, topicFamily, topicNodes } from "./topic-nodes";

/** Members of one kind that are listed; `size` says how many papers there are in all. */
const MEMBER_LIMIT = 200;
const BRIDGE_LIMIT = 12;

const bySize = inOrder<TopicSummary>(
  (a, b) => a.level - b.level,
  (a, b) => b.size - a.size,
  (a, b) => byText(a.id, b.id),
);

/** All topics, or a page of them: by level, the biggest first. */
export function topicsOf(atlas: Atlas, wanted: PageRequest = {}): TopicsResponse {
  const topics = topicNodes(atlas).map(topicSummary).sort(bySize);
  const page = pageOf(atlas, topics, wanted);
  const quality = [...groupBy(topics, ({ level }) => level)].flatMap(levelOf);
  return { topics: [...page.items], quality, ...nextOf(page) };
}

const QUALITY_DIGITS = 4;
const rounded = (value: number) => Number(value.toFixed(QUALITY_DIGITS));

/** A level of topics as a whole; none where its topics have no figures. */
function levelOf([level, topics]: readonly [number, readonly TopicSummary[]]): LevelQuality[] {
  const judged = topics.flatMap(({ size, quality }) => (quality ? [{ size, ...quality }] : []));
  const papers = judged.reduce((sum, { size }) => sum + size, 0);
  if (papers === 0) return [];
  const total = (of: (topic: (typeof judged)[number]) => number) =>
    rounded(judged.reduce((sum, topic) => sum + of(topic), 0));
  return [
    {
      level,
      topics: topics.length,
      modularity: total(({ modularity }) => modularity),
      coverage: total(({ coverage }) => coverage),
      stability: total(({ stability, size }) => (stability * size) / papers),
    },
  ];
}

function topicSummary(node: GraphNode): TopicSummary {
  return {
    id: node.id,
    name: textOf(node, "name") ?? node.id,
    keywords: [...textsOf(node, "keywords")],
    size: numberOf(node, "size") ?? 0,
    level: numberOf(node, "level") ?? 0,
    parent: textOf(node, "parent") ?? null,
    ...qualityAt(node),
  };
}

function qualityAt(node: GraphNode): Pick<TopicSummary, "quality"> {
  const [modularity, coverage, stability] = ["modularity", "coverage", "stability"].map((key) =>
    numberOf(node, key),
  );
  return modularity === undefined || coverage === undefined || stability === undefined
    ? {}
    : { quality: { modularity, coverage, stability } };
}

const byDegree = inOrder<NodeSummary>(
  (a, b) => b.degree - a.degree,
  (a, b) => byText(a.id, b.id),
);

/** One topic with its members, those of the topics below it included. */
export function topicOf(atlas: Atlas, id: string): TopicResponse {
  const node = topicAt(atlas, id);
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
    ...bridgesOf(atlas, { between: [id], limit: BRIDGE_LIMIT }),
  };
}
