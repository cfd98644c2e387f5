import { byText, inOrder } from "../base/order";
import type { NeighboursResponse, NodeResponse } from "../contract/node";
import type { PropertyValue } from "../model/document";
import { EDGE_TYPES, type EdgeType, NODE_LABELS, type NodeLabel } from "../model/kinds";
import { type Atlas, edgeAt, edgesOf, nodeAt, otherEnd, rowOf } from "./atlas";
import { nextOf, type PageRequest, pageOf } from "./page";
import { confidenceOf, connectionAt, degreeAt, summaryAt } from "./summary";

type ConnectionCount = NodeResponse["connections"][number];

/** A node with all its properties and how many connections of each sort it has. */
export function nodeOf(atlas: Atlas, id: string): NodeResponse {
  const row = rowOf(atlas, id);
  const { properties } = nodeAt(atlas, row);
  return {
    node: summaryAt(atlas, row),
    properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, copied(value)])),
    connections: countConnections(atlas, row),
  };
}

type MutableValue = string | number | boolean | string[] | number[];

function copied(value: PropertyValue): MutableValue {
  if (typeof value !== "object") return value;
  return value.every((item) => typeof item === "string")
    ? value.map(String)
    : value.filter((item): item is number => typeof item === "number");
}

function countConnections(atlas: Atlas, row: number): ConnectionCount[] {
  const counts = new Map<string, ConnectionCount>();
  for (const position of edgesOf(atlas, row)) {
    const { type } = edgeAt(atlas, position);
    const direction = atlas.sources[position] === row ? "out" : "in";
    const { label } = nodeAt(atlas, otherEnd(atlas, position, row));
    const key = `${type} ${direction} ${label}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { type, direction, label, count });
  }
  return [...counts.values()].sort(
    inOrder<ConnectionCount>(
      (a, b) => typeRank(a.type) - typeRank(b.type),
      (a, b) => byText(a.direction, b.direction),
      (a, b) => NODE_LABELS.indexOf(a.label) - NODE_LABELS.indexOf(b.label),
    ),
  );
}

const typeRank = (type: EdgeType) => EDGE_TYPES.indexOf(type);

interface Candidate {
  readonly position: number;
  readonly type: EdgeType;
  readonly confidence: number;
  readonly row: number;
  readonly degree: number;
  readonly id: string;
}

const byWorth = inOrder<Candidate>(
  (a, b) => typeRank(a.type) - typeRank(b.type),
  (a, b) => b.confidence - a.confidence,
  (a, b) => b.degree - a.degree,
  (a, b) => byText(a.id, b.id),
);

/** What a node is connected to, by relationship type, then the surest and best connected first. */
export function neighboursOf(
  atlas: Atlas,
  id: string,
  { kinds, ...wantedPage }: PageRequest & { readonly kinds?: readonly NodeLabel[] | undefined },
): NeighboursResponse {
  const row = rowOf(atlas, id);
  const wanted = kinds && new Set(kinds);
  const candidates = Array.from(edgesOf(atlas, row), (position) => candidateOf(atlas, position, row))
    .filter((item) => !wanted || wanted.has(nodeAt(atlas, item.row).label))
    .sort(byWorth);
  const page = pageOf(atlas, candidates, wantedPage);
  return {
    id,
    total: candidates.length,
    neighbours: page.items.map((item) => ({
      node: summaryAt(atlas, item.row),
      connection: connectionAt(atlas, item.position),
    })),
    ...nextOf(page),
  };
}

function candidateOf(atlas: Atlas, position: number, from: number): Candidate {
  const edge = edgeAt(atlas, position);
  const row = otherEnd(atlas, position, from);
  return {
    position,
    type: edge.type,
    confidence: confidenceOf(edge),
    row,
    degree: degreeAt(atlas, row),
    id: edge.id,
  };
}
