import type { MapData } from "../contract/graph";
import { EDGE_TYPES, type EdgeType, MAP_LABELS, type MapLabel, NODE_LABELS } from "../model/kinds";

export interface AtlasNode {
  readonly id: string;
  readonly name: string;
  readonly label: MapLabel;
  readonly degree: number;
  /** Id of its topic. */
  readonly topic: string | null;
  readonly x: number;
  readonly y: number;
}

export interface AtlasEdge {
  readonly type: EdgeType;
  readonly source: AtlasNode;
  readonly target: AtlasNode;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What the page knows about the whole map: which nodes there are and who touches whom. Never changes. */
export interface Atlas {
  readonly version: string;
  readonly nodes: ReadonlyMap<string, AtlasNode>;
  readonly edges: readonly AtlasEdge[];
  /** Ids of the nodes beside a node. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** Best connected first. */
  readonly ranked: readonly AtlasNode[];
  readonly counts: Readonly<Record<MapLabel, number>>;
}

const drawn: ReadonlySet<string> = new Set(MAP_LABELS);
const isDrawn = (label: string | undefined): label is MapLabel => label !== undefined && drawn.has(label);

/** Opens the columns of the wire format; topics and digests, which are not drawn as nodes, are left out. */
export function atlasOf(map: MapData): Atlas {
  const rows = map.ids.map((id, row) => nodeAt(map, id, row));
  const nodes = new Map(rows.flatMap((node) => (node ? [[node.id, node]] : [])));
  const edges = [...map.edges.source.keys()].flatMap((row) => edgeAt(map, rows, row));
  const counts: Record<MapLabel, number> = {
    Paper: 0,
    Author: 0,
    Method: 0,
    Benchmark: 0,
    Dataset: 0,
    Model: 0,
    Result: 0,
  };
  for (const node of nodes.values()) counts[node.label] += 1;
  const ranked = [...nodes.values()].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return { version: map.version, nodes, edges, neighbours: neighboursOf(edges), ranked, counts };
}

function nodeAt(map: MapData, id: string, row: number): AtlasNode | null {
  const label = NODE_LABELS[map.labels[row] ?? -1];
  if (!isDrawn(label)) return null;
  return {
    id,
    label,
    name: map.names[row] ?? id,
    degree: map.degrees[row] ?? 0,
    topic: map.topics[(map.topicOf[row] ?? 0) - 1] ?? null,
    x: map.x[row] ?? 0,
    y: map.y[row] ?? 0,
  };
}

function edgeAt(map: MapData, rows: readonly (AtlasNode | null)[], row: number): AtlasEdge[] {
  const source = rows[map.edges.source[row] ?? -1];
  const target = rows[map.edges.target[row] ?? -1];
  const type = EDGE_TYPES[map.edges.type[row] ?? -1];
  if (!source || !target || !type) return [];
  return [{ type, source, target, confidence: (map.edges.confidence[row] ?? 0) / 255 }];
}

function neighboursOf(edges: readonly AtlasEdge[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const set = all.get(from);
    if (set) set.add(to);
    else all.set(from, new Set([to]));
  };
  for (const { source, target } of edges) {
    add(source.id, target.id);
    add(target.id, source.id);
  }
  return all;
}

export interface Measured {
  readonly benchmark: AtlasNode;
  readonly results: number;
}

/** Benchmarks that some reported number is on, most numbers first. */
export function measuredBenchmarks(atlas: Atlas): Measured[] {
  const counts = new Map<AtlasNode, number>();
  for (const { type, target } of atlas.edges)
    if (type === "ON") counts.set(target, (counts.get(target) ?? 0) + 1);
  return [...counts]
    .map(([benchmark, results]) => ({ benchmark, results }))
    .sort((a, b) => b.results - a.results || (a.benchmark.id < b.benchmark.id ? -1 : 1));
}
