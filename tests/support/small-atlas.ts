import type { GraphDocument, GraphEdge, GraphNode, Properties } from "@/lib/model/document";
import { edgeId } from "@/lib/model/document";
import { evidenceProperties } from "@/lib/model/evidence";
import { type EdgeType, NODE_LABELS } from "@/lib/model/kinds";

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** A node whose label follows from its id (`paper:a` is a Paper). */
export function node(id: string, properties: Properties = {}): GraphNode {
  const label = NODE_LABELS.find((name) => id.startsWith(`${name.toLowerCase()}:`));
  if (!label) throw new Error(`no label fits ${id}`);
  return { id, label, properties: { name: id.slice(id.indexOf(":") + 1), aliases: [], ...properties } };
}

/** A relationship read from a text, with one piece of evidence. */
export function said(source: string, type: EdgeType, target: string, confidence = 1): GraphEdge {
  const evidence = {
    quote: `${source} ${type} ${target}`,
    quoteStart: 10,
    digest: "digest:day",
    line: 3,
    start: 12,
    end: 20,
    rule: "lexicon",
    confidence,
  };
  return {
    id: edgeId(type, source, target),
    type,
    source,
    target,
    properties: evidenceProperties([evidence]),
  };
}

/** A computed relationship. */
export function computed(
  source: string,
  type: EdgeType,
  target: string,
  properties: Properties = {},
): GraphEdge {
  return { id: edgeId(type, source, target), type, source, target, properties };
}

export function documentOf(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  version = "v1",
): GraphDocument {
  return { meta: { format: 1, version }, nodes: nodes.toSorted(byId), edges: edges.toSorted(byId) };
}

/**
 * Two papers on GSM8K that share the hub RL and the rare GRPO, and one on video apart from them.
 * Every label and most relationship types occur.
 */
export const SMALL: GraphDocument = documentOf(
  [
    node("paper:2510.00001", {
      name: "Thinking in Groups",
      arxivId: "2510.00001",
      published: "2025-10-01",
      firstSeen: "2025-10-01",
      lastSeen: "2025-10-02",
      topic: "topic:rl",
      degree: 7,
      x: 1,
      y: 2,
    }),
    node("paper:2511.00002", {
      name: "Policies without Critics",
      arxivId: "2511.00002",
      firstSeen: "2025-11-01",
      lastSeen: "2025-11-01",
      topic: "topic:rl",
      x: 3,
      y: 4,
    }),
    node("paper:video", {
      name: "Video Worlds",
      firstSeen: "2025-12-01",
      lastSeen: "2025-12-01",
      topic: "topic:video",
    }),
    node("author:jane-doe", { name: "Jane Doe", kind: "person", topic: "topic:rl" }),
    node("method:grpo", {
      name: "GRPO",
      expansion: "Group Relative Policy Optimization",
      nameZh: "组相对策略优化",
      topic: "topic:rl",
    }),
    node("method:mcts", {
      name: "MCTS",
      expansion: "Monte Carlo Tree Search",
      nameZh: "蒙特卡洛树搜索",
      aliases: ["monte-carlo tree search"],
      topic: "topic:rl",
    }),
    node("method:kv-cache", {
      name: "KV cache",
      aliases: ["KV-cache", "key-value cache"],
      topic: "topic:rl",
    }),
    node("method:rl", { name: "RL", expansion: "reinforcement learning", topic: "topic:rl" }),
    node("model:qwen3-8b", { name: "Qwen3-8B", topic: "topic:rl" }),
    node("benchmark:gsm8k", { name: "GSM8K", higherIsBetter: true, topic: "topic:rl" }),
    node("result:a", { name: "91.2", value: 91.2, unit: "%", kind: "score", metric: "accuracy" }),
    node("result:b", { name: "88", value: 88, unit: "%", kind: "score", metric: "accuracy" }),
    node("result:c", { name: "+3", value: 3, unit: "points", kind: "delta", metric: "accuracy" }),
    node("topic:all", { name: "reasoning", keywords: ["reasoning"], size: 2, level: 1 }),
    node("topic:rl", { name: "RL · GRPO", keywords: ["RL", "GRPO"], size: 2, level: 0, parent: "topic:all" }),
    node("topic:video", { name: "video", keywords: ["video"], size: 1, level: 0 }),
    node("digest:day", { name: "day.txt", file: "seeds/day.txt" }),
  ],
  [
    said("author:jane-doe", "AUTHORED", "paper:2510.00001"),
    said("paper:2510.00001", "INTRODUCES", "method:grpo", 0.95),
    said("paper:2511.00002", "USES", "method:grpo", 0.9),
    said("paper:2510.00001", "USES", "method:rl"),
    said("paper:2511.00002", "USES", "method:rl"),
    said("paper:video", "USES", "method:rl"),
    said("paper:2510.00001", "USES", "model:qwen3-8b", 0.7),
    said("paper:2510.00001", "EVALUATES_ON", "benchmark:gsm8k"),
    said("paper:2510.00001", "REPORTS", "result:a"),
    said("paper:2511.00002", "REPORTS", "result:b"),
    said("paper:2510.00001", "REPORTS", "result:c"),
    said("result:a", "ON", "benchmark:gsm8k"),
    said("result:b", "ON", "benchmark:gsm8k"),
    said("result:c", "ON", "benchmark:gsm8k"),
    said("result:a", "OF", "model:qwen3-8b"),
    said("paper:2510.00001", "LISTED_IN", "digest:day"),
    said("paper:video", "LISTED_IN", "digest:day"),
    computed("paper:2510.00001", "SIMILAR_TO", "paper:2511.00002", {
      score: 0.4,
      shared: ["critic", "group"],
    }),
    computed("paper:2510.00001", "IN_TOPIC", "topic:rl"),
    computed("paper:2511.00002", "IN_TOPIC", "topic:rl"),
    computed("topic:rl", "IN_TOPIC", "topic:all"),
  ],
);
