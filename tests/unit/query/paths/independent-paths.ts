import Graph from "graphology";
import { dijkstra, unweighted } from "graphology-shortest-path";
import type { GraphDocument } from "@/lib/model/document";

const OPTIONAL = new Set(["SIMILAR_TO", "IN_TOPIC", "LISTED_IN"]);

/** What was read from texts, as a graph of another library; parallel relations are one link, the cheapest. */
export function plainGraph(
  document: GraphDocument,
  costOf: (edge: GraphDocument["edges"][number]) => number,
) {
  const graph = new Graph({ type: "undirected" });
  for (const { id } of document.nodes) graph.addNode(id);
  for (const edge of document.edges) {
    if (OPTIONAL.has(edge.type) || edge.source === edge.target) continue;
    const cost = costOf(edge);
    graph.updateUndirectedEdge(edge.source, edge.target, (known) => ({
      cost: Math.min(cost, Number(known["cost"] ?? Number.POSITIVE_INFINITY)),
    }));
  }
  return graph;
}

/** Hops of a shortest way by bidirectional search; undefined where there is none. */
export function hopsBetween(graph: Graph, from: string, to: string): number | undefined {
  const way = unweighted.bidirectional(graph, from, to);
  return way ? way.length - 1 : undefined;
}

/** Hops and cost of the cheapest way by Dijkstra's algorithm, where every node in the middle is passed at a cost. */
export function cheapestBetween(graph: Graph, from: string, to: string) {
  const passing = (id: string) => (id === from || id === to ? 0 : Math.log(1 + graph.degree(id)));
  const hop = (edge: string) => {
    const halves = graph.extremities(edge).reduce((sum, id) => sum + passing(id) / 2, 0);
    return Number(graph.getEdgeAttribute(edge, "cost")) + halves;
  };
  const way = dijkstra.bidirectional(graph, from, to, hop);
  const edges = (way ?? []).slice(1).map((id, i) => graph.edge(way?.[i], id) ?? "");
  return { hops: edges.length, cost: edges.reduce((sum, edge) => sum + hop(edge), 0) };
}
