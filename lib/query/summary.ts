import type { Connection, EvidenceItem, NodeSummary } from "../contract/shared";
import type { GraphEdge } from "../model/document";
import { evidenceOf } from "../model/evidence";
import { COMPUTED_EDGE_TYPES } from "../model/kinds";
import { type Atlas, edgeAt, edgesOf, nodeAt, numberOf, textOf, textsOf } from "./atlas";

/** Enough of the node at a row to name it in a list. */
export function summaryAt(atlas: Atlas, row: number): NodeSummary {
  const node = nodeAt(atlas, row);
  return {
    id: node.id,
    label: node.label,
    name: textOf(node, "name") ?? node.id,
    degree: degreeAt(atlas, row),
    topic: textOf(node, "topic") ?? null,
  };
}

/** The stored degree, or the number of relationships where none was stored. */
export function degreeAt(atlas: Atlas, row: number): number {
  return numberOf(nodeAt(atlas, row), "degree") ?? edgesOf(atlas, row).length;
}

/** Highest confidence of a relationship's evidence; 1 where it was computed. */
export function confidenceOf(edge: GraphEdge): number {
  if (COMPUTED_EDGE_TYPES.has(edge.type)) return 1;
  const confidences = edge.properties["confidence"];
  if (!Array.isArray(confidences)) return 0;
  return confidences.reduce(
    (best: number, value) => (typeof value === "number" ? Math.max(best, value) : best),
    0,
  );
}

/** The relationship at a position with its evidence, each piece naming the digest file it stands in. */
export function connectionAt(atlas: Atlas, position: number): Connection {
  const edge = edgeAt(atlas, position);
  const { id, type, source, target } = edge;
  const shared = textsOf(edge, "shared");
  return {
    id,
    type,
    source,
    target,
    confidence: confidenceOf(edge),
    evidence: evidenceWithFiles(atlas, edge),
    ...(shared.length > 0 ? { shared: [...shared] } : {}),
  };
}

/** The evidence of a relationship with the file of each digest looked up. */
export function evidenceWithFiles(atlas: Atlas, edge: GraphEdge): EvidenceItem[] {
  return evidenceOf(edge.properties).map((item) => ({
    quote: item.quote,
    quoteStart: item.quoteStart,
    digest: item.digest,
    file: atlas.files.get(item.digest) ?? "",
    line: item.line,
    start: item.start,
    end: item.end,
    rule: item.rule,
    confidence: item.confidence,
  }));
}
