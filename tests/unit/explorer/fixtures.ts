import { dayOf } from "@/lib/base/days";
import type { MapData } from "@/lib/contract/graph";
import type { NeighboursResponse } from "@/lib/contract/node";
import type { EvidenceItem } from "@/lib/contract/shared";
import { type Atlas, atlasOf } from "@/lib/explorer/atlas";
import { EDGE_TYPES, type EdgeType, NODE_LABELS, type NodeLabel } from "@/lib/model/kinds";

type NodeRow = readonly [id: string, label: NodeLabel, topic: string | null, x: number, y: number];
type EdgeRow = readonly [source: number, type: EdgeType, target: number];

const NODES: readonly NodeRow[] = [
  ["paper:a", "Paper", "topic:rl", 0, 0],
  ["paper:b", "Paper", "topic:rl", 10, 0],
  ["method:grpo", "Method", "topic:rl", 5, 5],
  ["method:kv-cache", "Method", "topic:memory", 100, 0],
  ["benchmark:aime", "Benchmark", "topic:rl", 0, 10],
  ["result:1", "Result", null, 1, 11],
  ["topic:rl", "Topic", null, 0, 0],
];

const EDGES: readonly EdgeRow[] = [
  [0, "USES", 2],
  [1, "INTRODUCES", 2],
  [1, "USES", 3],
  [0, "REPORTS", 5],
  [5, "ON", 4],
  [0, "IN_TOPIC", 6],
];

/** Days of the papers, as `dayOf` counts. */
const DAYS: Readonly<Record<string, { readonly published: number; readonly listed: number }>> = {
  "paper:a": { published: dayOf("2025-09-15"), listed: dayOf("2025-10-10") },
  "paper:b": { published: dayOf("2025-10-01"), listed: dayOf("2025-10-11") },
};

export function mapData(nodes = NODES, edges = EDGES): MapData {
  const topics = [...new Set(nodes.flatMap(([, , topic]) => topic ?? []))].sort();
  const degree = (row: number) => edges.filter(([from, , to]) => from === row || to === row).length;
  return {
    version: "v",
    digests: 5,
    ids: nodes.map(([id]) => id),
    names: nodes.map(([id]) => id.split(":")[1]?.toUpperCase() ?? id),
    labels: Uint8Array.from(nodes, ([, label]) => NODE_LABELS.indexOf(label)),
    x: Float32Array.from(nodes, (node) => node[3]),
    y: Float32Array.from(nodes, (node) => node[4]),
    degrees: Uint32Array.from(nodes, (_, row) => degree(row)),
    topicOf: Uint16Array.from(nodes, ([, , topic]) => (topic === null ? 0 : topics.indexOf(topic) + 1)),
    topics,
    published: Uint16Array.from(nodes, ([id]) => DAYS[id]?.published ?? 0),
    listed: Uint16Array.from(nodes, ([id]) => DAYS[id]?.listed ?? 0),
    edges: {
      source: Uint32Array.from(edges, ([source]) => source),
      target: Uint32Array.from(edges, ([, , target]) => target),
      type: Uint8Array.from(edges, ([, type]) => EDGE_TYPES.indexOf(type)),
      confidence: Uint8Array.from(edges, () => 255),
    },
  };
}

export const atlas: Atlas = atlasOf(mapData());

export function evidence(changes: Partial<EvidenceItem> = {}): EvidenceItem {
  return {
    quote: "We use GRPO here.",
    quoteStart: 100,
    digest: "digest:d",
    file: "seeds/d.txt",
    line: 7,
    start: 107,
    end: 111,
    rule: "lexicon",
    confidence: 0.9,
    ...changes,
  };
}

export function neighbour(
  id: string,
  type: EdgeType,
  items: readonly EvidenceItem[],
  confidence = 0.9,
): NeighboursResponse["neighbours"][number] {
  return {
    node: { id, label: "Paper", name: id, degree: 1, topic: null },
    connection: {
      id: `${id}|${type}|method:grpo`,
      type,
      source: id,
      target: "method:grpo",
      confidence,
      evidence: [...items],
    },
  };
}
