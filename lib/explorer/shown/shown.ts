import type { MapLabel } from "../../model/kinds";
import type { Atlas, AtlasEdge, AtlasNode } from "../atlas";
import { foldedLinks, type Link } from "../links";
import type { Filters } from "../state/filters";
import type { View } from "../state/view";
import { datedRows } from "./dates";
import { expandedRows, rowsWithin } from "./reach";

/** Which nodes and relationships the map shows. Masks hold 1 for what is shown, by `row`. */
export interface Shown {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  /** Derived connections: those of folded topics, or those by common papers. */
  readonly links: readonly Link[];
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly kinds: Readonly<Record<MapLabel, number>>;
  /** Shown papers of each topic; those of a coarse topic include those of its finer ones. */
  readonly topics: ReadonlyMap<string, number>;
}

/** The parts of a view that decide what is shown. */
export type ShownView = Pick<View, "filters" | "focus" | "expanded" | "collapsed">;

/** Topic to its parent topic. */
export type TopicParents = ReadonlyMap<string, string | null>;

/**
 * What passes the filters and lies within the focus, together with what was expanded, without what was hidden one
 * by one or stands in a topic that is drawn as one node. Linear in the size of the atlas.
 */
export function shownOf(atlas: Atlas, view: ShownView, parents: TopicParents): Shown {
  const edgePasses = edgeFilter(view.filters);
  const passes = passingRows(atlas, view.filters, { parents, edgePasses });
  const within = view.focus ? rowsWithin(atlas, passes, view.focus, edgePasses) : passes;
  const nodes = expandedRows(atlas, within, view.expanded);
  const folded = new Set(view.collapsed);
  const hidden = new Set(view.filters.hiddenNodes);
  for (const node of atlas.nodes.values())
    if (hidden.has(node.id) || inTopics(node, folded, parents)) nodes[node.row] = 0;
  const edges = Uint8Array.from(atlas.edges, (edge) =>
    nodes[edge.source.row] && nodes[edge.target.row] && edgePasses(edge) ? 1 : 0,
  );
  const links = foldedLinks(atlas, nodes, view.collapsed, parents);
  return { nodes, edges, links, ...counted(atlas, nodes, parents), edgeCount: sum(edges) + links.length };
}

export function isShown(shown: Shown, node: Pick<AtlasNode, "row">): boolean {
  return shown.nodes[node.row] === 1;
}

/** Whether a node belongs to one of some topics, or to a topic within one of them. */
export function inTopics(
  { topic }: Pick<AtlasNode, "topic">,
  topics: ReadonlySet<string>,
  parents: TopicParents,
): boolean {
  if (topic === null || topics.size === 0) return false;
  return topics.has(topic) || topics.has(parents.get(topic) ?? "");
}

function edgeFilter({ hiddenRelations, confidence }: Filters): (edge: AtlasEdge) => boolean {
  const hidden = new Set(hiddenRelations);
  const { from, to } = confidence ?? { from: 0, to: 1 };
  // Confidence travels in 255ths.
  const slack = 0.5 / 255;
  return (edge) => !hidden.has(edge.type) && edge.confidence >= from - slack && edge.confidence <= to + slack;
}

interface Passing {
  readonly parents: TopicParents;
  readonly edgePasses: (edge: AtlasEdge) => boolean;
}

function passingRows(atlas: Atlas, filters: Filters, { parents, edgePasses }: Passing): Uint8Array {
  const passes = nodeFilter(filters, parents);
  const dated = datedRows(atlas, filters);
  const joined = filters.confidence ? joinedRows(atlas, edgePasses) : null;
  const rows = new Uint8Array(atlas.nodes.size);
  for (const node of atlas.nodes.values())
    rows[node.row] = passes(node) && dated?.[node.row] !== 0 && joined?.[node.row] !== 0 ? 1 : 0;
  return rows;
}

function nodeFilter(filters: Filters, parents: TopicParents): (node: AtlasNode) => boolean {
  const kinds = allowed(filters.hiddenKinds, filters.soloKinds);
  const solo = new Set(filters.soloTopics);
  const hidden = new Set(filters.hiddenTopics);
  const { from, to } = filters.degree ?? { from: 0, to: Number.POSITIVE_INFINITY };
  const topicPasses = (node: AtlasNode) =>
    solo.size > 0 ? inTopics(node, solo, parents) : !inTopics(node, hidden, parents);
  return (node) => kinds(node.label) && topicPasses(node) && node.degree >= from && node.degree <= to;
}

function allowed<T>(hidden: readonly T[], solo: readonly T[]): (item: T) => boolean {
  return solo.length > 0 ? (item) => solo.includes(item) : (item) => !hidden.includes(item);
}

/** Nodes that some relationship of the wanted confidence still joins to another. */
function joinedRows(atlas: Atlas, edgePasses: (edge: AtlasEdge) => boolean): Uint8Array {
  const rows = new Uint8Array(atlas.nodes.size);
  for (const edge of atlas.edges)
    if (edgePasses(edge)) {
      rows[edge.source.row] = 1;
      rows[edge.target.row] = 1;
    }
  return rows;
}

function counted(atlas: Atlas, rows: Uint8Array, parents: TopicParents) {
  const kinds = { Paper: 0, Author: 0, Method: 0, Benchmark: 0, Dataset: 0, Model: 0, Result: 0 };
  const topics = new Map<string, number>();
  for (const { row, label, topic } of atlas.nodes.values()) {
    if (!rows[row]) continue;
    kinds[label] += 1;
    if (label === "Paper" && topic !== null) count(topics, topic, parents);
  }
  return { kinds, topics, nodeCount: sum(rows) };
}

function count(topics: Map<string, number>, topic: string, parents: TopicParents): void {
  for (const id of [topic, parents.get(topic) ?? null])
    if (id !== null) topics.set(id, (topics.get(id) ?? 0) + 1);
}

const sum = (mask: Uint8Array) => mask.reduce((total, one) => total + one, 0);
