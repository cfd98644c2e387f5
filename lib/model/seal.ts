import { createHash } from "node:crypto";
import { byText } from "../base/order";
import type { GraphDocument, GraphEdge, GraphNode, Properties } from "./document";

const VERSION_DIGITS = 16;

/**
 * Makes the document of some nodes and edges: sorts them by id, gives every node its `degree` (edges at it, of
 * every type) and names the content by its hash, so that equal content has an equal version.
 */
export function sealDocument(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphDocument {
  const degrees = degreesOf(edges);
  const sealed = {
    nodes: nodes
      .map(({ id, label, properties }) => ({
        id,
        label,
        properties: sortedKeys({ ...properties, degree: degrees.get(id) ?? 0 }),
      }))
      .toSorted((a, b) => byText(a.id, b.id)),
    edges: edges
      .map(({ id, type, source, target, properties }) => ({
        id,
        type,
        source,
        target,
        properties: sortedKeys(properties),
      }))
      .toSorted((a, b) => byText(a.id, b.id)),
  };
  const hash = createHash("sha256").update(JSON.stringify(sealed)).digest("hex");
  return { meta: { format: 1, version: hash.slice(0, VERSION_DIGITS) }, ...sealed };
}

/** Number of edges at each node, of every type; a loop counts once. */
export function degreesOf(edges: readonly GraphEdge[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

function sortedKeys(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => byText(a, b)));
}
