import { lineAt, lineStarts } from "../base/lines";
import type { Digest, Span } from "../digest/types";
import { edgeId, type GraphEdge } from "../model/document";
import { type Evidence, evidenceProperties } from "../model/evidence";
import type { EdgeType } from "../model/kinds";

/** What says that a relationship exists: the mention's place, the quote's place, the rule. */
export interface Reason {
  readonly digest: Digest;
  readonly mention: Span;
  readonly quote: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** Collects reasons and gives one edge per type and pair of nodes, with all of them. */
export interface EdgeCollector {
  readonly add: (type: EdgeType, ends: readonly [source: string, target: string], reason: Reason) => void;
  readonly edges: () => GraphEdge[];
}

export function createEdgeCollector(): EdgeCollector {
  const lines = new Map<string, Uint32Array>();
  const found = new Map<
    string,
    { readonly edge: Omit<GraphEdge, "properties">; readonly evidence: Evidence[] }
  >();
  const startsOf = ({ id, text }: Digest) => {
    const starts = lines.get(id) ?? lineStarts(text);
    lines.set(id, starts);
    return starts;
  };
  return {
    add(type, [source, target], reason) {
      const id = edgeId(type, source, target);
      const item = found.get(id) ?? { edge: { id, type, source, target }, evidence: [] };
      item.evidence.push(evidenceOf(reason, startsOf(reason.digest)));
      found.set(id, item);
    },
    edges: () =>
      [...found.values()].map(({ edge, evidence }) => ({
        ...edge,
        properties: evidenceProperties(evidence),
      })),
  };
}

function evidenceOf({ digest, mention, quote, rule, confidence }: Reason, starts: Uint32Array): Evidence {
  return {
    quote: digest.text.slice(quote.start, quote.end),
    quoteStart: quote.start,
    digest: digest.id,
    line: lineAt(starts, mention.start),
    start: mention.start,
    end: mention.end,
    rule,
    confidence,
  };
}
