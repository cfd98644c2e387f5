import { analyse } from "../analysis/analyse";
import type { Issue } from "../base/issue";
import { identifyDigests } from "../digest/identify";
import { parseDigest } from "../digest/parse";
import type { Digest, SourceFile } from "../digest/types";
import { extractPapers } from "../extract/extract";
import type { Lexicon } from "../lexicon/types";
import { checkDocument, type GraphDocument } from "../model/document";
import { type Resolution, resolveCorpus } from "../resolve/build";
import type { Override } from "../resolve/overrides";

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
  return resolveDigests(digests, { lexicon, overrides: [] }, onStage).document;
}

/** What is known before any digest is read. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly overrides: readonly Override[];
}

/** The same with people's decisions applied, and with the reasons behind every entity. */
export function resolveDigests(
  digests: readonly Digest[],
  { lexicon, overrides }: Knowledge,
  onStage: OnStage,
): Resolution {
  onStage("reading entities");
  const extractions = extractPapers(digests, lexicon);
  onStage("joining names");
  const resolution = resolveCorpus(digests, extractions, overrides);
  checkDocument(resolution.document);
  return resolution;
}

/** Decisions without effect, for whoever wrote them. */
export function noticesOf({ notices }: Resolution): Issue[] {
  return notices.map(({ override: { file, line }, message }) => ({
    file,
    line,
    severity: "notice",
    message,
  }));
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
  onStage("finding topics and drawing the map");
  const document = analyse(extracted, previous ? { previous } : {});
  checkDocument(document);
  return document;
}
