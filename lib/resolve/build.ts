import type { Digest } from "../digest/types";
import type { PaperExtraction } from "../extract/types";
import type { GraphDocument, GraphNode } from "../model/document";
import { sealDocument } from "../model/seal";
import { applyOverrides } from "./apply-overrides";
import { planAuthors } from "./author-overrides";
import { authorNodes } from "./authors";
import { recordDate, seenOf } from "./dates";
import { type Placed, resolveEntities, type Thing } from "./entities";
import { createEdgeCollector, type EdgeCollector } from "./evidence-map";
import { linkFamilies, linkMentions, linkRelations } from "./links";
import type { Override, OverrideNotice } from "./overrides";
import { optional, type Paper, paperNode, papersOf } from "./papers";
import { resultNodes } from "./results";

/** A graph with what led to it. */
export interface Resolution {
  readonly document: GraphDocument;
  readonly things: readonly Thing[];
  /** Decisions that could not be applied. */
  readonly notices: readonly OverrideNotice[];
}

/** Merges what was read from all digests into one graph. The order of the digests does not matter. */
export function buildDocument(
  digests: readonly Digest[],
  extractions: readonly PaperExtraction[],
): GraphDocument {
  return resolveCorpus(digests, extractions, []).document;
}

/** The same with the decisions of people applied, and with the reasons behind every entity. */
export function resolveCorpus(
  digests: readonly Digest[],
  extractions: readonly PaperExtraction[],
  overrides: readonly Override[],
): Resolution {
  const listed = papersOf(digests, extractions);
  const authorPlan = planAuthors(listed, overrides);
  const { papers, renamed, notices } = applyOverrides(listed, authorPlan.others);
  const placed = papers.flatMap(placedMentions);
  const entities = resolveEntities(placed, renamed);
  const edges = createEdgeCollector();
  const authors = authorNodes(papers, authorPlan, edges);
  linkListings(papers, edges);
  linkMentions(placed, entities, edges);
  linkFamilies(placed, entities, edges);
  linkRelations(papers, entities, edges);
  const results = resultNodes(papers, entities, edges);
  const nodes = [
    ...papers.map(paperNode),
    ...digests.map(digestNode),
    ...authors,
    ...entities.things.map(({ node }) => node),
    ...results,
  ];
  return {
    document: sealDocument(nodes, edges.edges()),
    things: entities.things,
    notices: [...authorPlan.notices, ...notices],
  };
}

function placedMentions(paper: Paper): Placed[] {
  return paper.listings.flatMap((listing) =>
    (listing.extraction?.mentions ?? []).map((mention) => ({ paper, listing, mention })),
  );
}

function linkListings(papers: readonly Paper[], edges: EdgeCollector): void {
  for (const { id, listings } of papers)
    for (const { digest, record } of listings) {
      const title = record.blocks.find(({ kind }) => kind === "title");
      if (title)
        edges.add("LISTED_IN", [id, digest.id], {
          digest,
          mention: title,
          quote: title,
          rule: "record",
          confidence: 1,
        });
    }
}

function digestNode(digest: Digest): GraphNode {
  const { id, file, date, language, format, sha256, records } = digest;
  return {
    id,
    label: "Digest",
    properties: {
      name: file.slice(file.lastIndexOf("/") + 1),
      aliases: [],
      file,
      language,
      format,
      sha256,
      ...optional("date", date),
      ...seenOf(date === undefined ? records.map((record) => recordDate(digest, record)) : [date]),
    },
  };
}
