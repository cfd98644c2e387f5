import { createHash } from "node:crypto";
import { byText } from "../base/order";
import type { GraphDocument, GraphEdge, GraphNode, Properties } from "./document";

const VERSION_LENGTH = 16;

/**
 * Makes a document of nodes and edges in any order: sorted by id, property keys sorted, and a version that is the
 * start of the SHA-256 of that content (hexadecimal), so equal graphs have equal versions.
 */
export function sealDocument(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphDocument {
  const sortedNodes = nodes
    .map(({ id, label, properties }) => ({ id, label, properties: sorted(properties) }))
    .toSorted((a, b) => byText(a.id, b.id));
  const sortedEdges = edges
    .map(({ id, type, source, target, properties }) => ({
      id,
      type,
      source,
      target,
      properties: sorted(properties),
    }))
    .toSorted((a, b) => byText(a.id, b.id));
  const content = JSON.stringify([sortedNodes, sortedEdges]);
  const version = createHash("sha256").update(content).digest("hex").slice(0, VERSION_LENGTH);
  return { meta: { format: 1, version }, nodes: sortedNodes, edges: sortedEdges };
}

function sorted(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).toSorted((a, b) => byText(a[0], b[0])));
}
