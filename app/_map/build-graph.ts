import Graph from "graphology";
import { nodeRadius, restOpacity } from "@/lib/explorer/appearance";
import type { Atlas, AtlasEdge } from "@/lib/explorer/atlas";

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  [key: string]: unknown;
}

export interface EdgeAttributes {
  edge: AtlasEdge;
  rest: number;
  /** How strongly the live layout pulls the ends together. */
  weight: number;
  [key: string]: unknown;
}

export type MapGraph = Graph<NodeAttributes, EdgeAttributes>;

/** Pull across a border of topics: weak, so that a live layout keeps the areas that the stored one shows. */
const ACROSS_TOPICS = 0.12;

/** The live graph that sigma draws and the layout moves; made once for an atlas, kept outside of React. */
export function buildGraph(atlas: Atlas): MapGraph {
  const graph: MapGraph = new Graph({ type: "directed", multi: true });
  for (const node of atlas.ranked.toReversed())
    graph.addNode(node.id, { x: node.x, y: node.y, size: nodeRadius(node) });
  for (const edge of atlas.edges)
    graph.addEdge(edge.source.id, edge.target.id, {
      edge,
      rest: restOpacity(edge.type, atlas.edges.length),
      weight: edge.source.topic === edge.target.topic ? 1 : ACROSS_TOPICS,
    });
  return graph;
}
