import type { MapData } from "../contract/graph";
import { EDGE_TYPES, type EdgeType, MAP_LABELS, type MapLabel, NODE_LABELS } from "../model/kinds";

export interface AtlasNode {
  /** Its place in masks over all nodes. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly label: MapLabel;
  readonly degree: number;
  /** Id of its topic. */
  readonly topic: string | null;
  readonly x: number;
  readonly y: number;
  /** Of papers: days of publication and of the first digest that lists it, as `dayOf` counts; 0 for none. */
  readonly published: number;
  readonly listed: number;
}

export interface AtlasEdge {
  /** Its place in masks over all edges. */
  readonly row: number;
  readonly type: EdgeType;
  readonly source: AtlasNode;
  readonly target: AtlasNode;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What the page knows about the whole map: which nodes there are and who touches whom. Never changes. */
export interface Atlas {
  readonly version: string;
  /** How many digests it was read from. */
  readonly digests: number;
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
  const nodes = new Map<string, AtlasNode>();
  const rows = map.ids.map((id, from) => {
    const node = nodeAt(map, id, { from, row: nodes.size });
    if (node) nodes.set(id, node);
    return node;
  });
  const edges: AtlasEdge[] = [];
  for (const from of map.edges.source.keys()) {
    const edge = edgeAt(map, rows, { from, row: edges.length });
    if (edge) edges.push(edge);
  }
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
  const { version, digests } = map;
  return { version, digests, nodes, edges, neighbours: neighboursOf(edges), ranked, counts };
}

/** Where something stands in the columns, and its place among what is drawn. */
interface Place {
  readonly from: number;
  readonly row: number;
}

function nodeAt(map: MapData, id: string, { from, row }: Place): AtlasNode | null {
  const label = NODE_LABELS[map.labels[from] ?? -1];
  if (!isDrawn(label)) return null;
  return {
    row,
    id,
    label,
    name: map.names[from] ?? id,
    degree: map.degrees[from] ?? 0,
    topic: map.topics[(map.topicOf[from] ?? 0) - 1] ?? null,
    x: map.x[from] ?? 0,
    y: map.y[from] ?? 0,
    published: map.published[from] ?? 0,
    listed: map.listed[from] ?? 0,
  };
}

function edgeAt(map: MapData, rows: readonly (AtlasNode | null)[], { from, row }: Place): AtlasEdge | null {
  const source = rows[map.edges.source[from] ?? -1];
  const target = rows[map.edges.target[from] ?? -1];
  const type = EDGE_TYPES[map.edges.type[from] ?? -1];
  if (!source || !target || !type) return null;
  return { row, type, source, target, confidence: (map.edges.confidence[from] ?? 0) / 255 };
}

/** The relationship with an id, as links and routes name it; undefined where the map has none. */
export function edgeById(atlas: Atlas, id: string): AtlasEdge | undefined {
  const [source, type, target] = id.split("|");
  return atlas.edges.find(
    (edge) => edge.type === type && edge.source.id === source && edge.target.id === target,
  );
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
