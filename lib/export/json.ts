import type { GraphDocument } from "../model/document";
import type { ExportGraph } from "./graph";

/** The stored document as one JSON text, piece by piece; the same text as JSON.stringify makes. */
export function* documentJson({ meta, nodes, edges }: GraphDocument): Generator<string> {
  yield `{"meta":${JSON.stringify(meta)},"nodes":[`;
  yield* joined(nodes);
  yield '],"edges":[';
  yield* joined(edges);
  yield "]}\n";
}

function* joined(items: readonly object[]): Generator<string> {
  for (const [i, item] of items.entries()) yield `${i === 0 ? "" : ","}${JSON.stringify(item)}`;
}

/** One JSON object a line: all nodes, then all relationships, told apart by `kind`. */
export function* jsonLines({ nodes, edges }: ExportGraph): Generator<string> {
  for (const node of nodes) yield `${JSON.stringify({ kind: "node", ...node })}\n`;
  for (const edge of edges) yield `${JSON.stringify({ kind: "relationship", ...edge })}\n`;
}
