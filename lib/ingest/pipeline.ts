import { analyse } from "../analysis/analyse";
import type { Issue } from "../base/issue";
import { identifyDigests } from "../digest/identify";
import { parseDigest } from "../digest/parse";
import type { Digest, SourceFile } from "../digest/types";
import { extractPapers } from "../extract/extract";
import type { Lexicon } from "../lexicon/types";
import { checkDocument, type GraphDocument } from "../model/document";
import { COMPUTED_EDGE_TYPES } from "../model/kinds";
import { sealDocument } from "../model/seal";
import { buildDocument } from "../resolve/build";

/** Names the stage that begins, for whoever shows progress. */
export type OnStage = (stage: string) => void;

export interface Parsed {
  readonly digests: readonly Digest[];
  readonly issues: readonly Issue[];
}

/** Recognises and parses every file; what is no digest is among the issues. */
export function parseSources(sources: readonly SourceFile[]): Parsed {
  const results = sources.map(parseDigest);
  return {
    digests: identifyDigests(results.flatMap(({ digest }) => (digest ? [digest] : []))),
    issues: results.flatMap(({ issues }) => issues),
  };
}

/** What the texts say, as a graph without topics and positions. */
export function extractGraph(digests: readonly Digest[], lexicon: Lexicon, onStage: OnStage): GraphDocument {
  onStage("reading entities");
  const extractions = extractPapers(digests, lexicon);
  onStage("joining names");
  const document = buildDocument(digests, extractions);
  checkDocument(document);
  return document;
}

/**
 * Adds topics, similarity and positions. Where the texts say exactly what they said in the previous graph, that
 * graph is returned as it is, so that reading the same digests again changes nothing.
 */
export function analyseGraph(
  extracted: GraphDocument,
  previous: GraphDocument | undefined,
  onStage: OnStage,
): GraphDocument {
  if (previous && textsOnly(previous).meta.version === textsOnly(extracted).meta.version) return previous;
  onStage("finding topics and drawing the map");
  const document = analyse(extracted, previous ? { previous } : {});
  checkDocument(document);
  return document;
}

const COMPUTED_PROPERTIES: ReadonlySet<string> = new Set(["x", "y", "topic", "degree"]);

/** The part of a graph that was read from texts. */
function textsOnly(document: GraphDocument): GraphDocument {
  return sealDocument(
    document.nodes
      .filter((node) => node.label !== "Topic")
      .map((node) => ({
        ...node,
        properties: Object.fromEntries(
          Object.entries(node.properties).filter(([key]) => !COMPUTED_PROPERTIES.has(key)),
        ),
      })),
    document.edges.filter((edge) => !COMPUTED_EDGE_TYPES.has(edge.type)),
  );
}
