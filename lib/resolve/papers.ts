import { byText, groupBy, inOrder } from "../base/order";
import { slug, squeeze } from "../base/text";
import type { Digest, Language, PaperRecord } from "../digest/types";
import type { PaperExtraction } from "../extract/types";
import type { GraphNode } from "../model/document";
import { nodeId } from "../model/kinds";
import { arxivMonth, recordDate, seenOf } from "./dates";

/** A record with the digest it stands in and what was read from it. */
export interface Listing {
  readonly digest: Digest;
  readonly record: PaperRecord;
  readonly extraction?: PaperExtraction;
}

/** One paper with all its listings: English first, then by digest and line. */
export interface Paper {
  readonly id: string;
  readonly listings: readonly Listing[];
}

const byListing = inOrder<Listing>(
  (a, b) => languageRank(a.digest.language) - languageRank(b.digest.language),
  (a, b) => byText(a.digest.id, b.digest.id),
  (a, b) => a.record.line - b.record.line,
);

/** Joins the records of all digests that are of one paper, by arXiv id, else by title. */
export function papersOf(digests: readonly Digest[], extractions: readonly PaperExtraction[]): Paper[] {
  const read = new Map(extractions.map((extraction) => [extraction.record, extraction]));
  const listings = digests.flatMap((digest) =>
    digest.records.map((record) => {
      const extraction = read.get(record);
      return { digest, record, ...(extraction !== undefined && { extraction }) };
    }),
  );
  return [...groupBy(listings, ({ record }) => paperId(record))]
    .map(([id, group]) => ({ id, listings: group.toSorted(byListing) }))
    .toSorted((a, b) => byText(a.id, b.id));
}

/** The node of a paper. */
export function paperNode({ id, listings }: Paper): GraphNode {
  const [first] = listings;
  const name = first?.record.title ?? id;
  const titles = new Set(listings.map(({ record }) => record.title));
  titles.delete(name);
  const arxivId = firstOf(listings, ({ record }) => record.arxivId);
  const dated = listings.flatMap(({ digest, record }) => record.published ?? digest.date ?? []).toSorted();
  return {
    id,
    label: "Paper",
    properties: {
      name,
      aliases: [...titles].toSorted(byText),
      ...optional("arxivId", arxivId),
      ...optional(
        "url",
        firstOf(listings, ({ record }) => record.url),
      ),
      ...optional(
        "pdf",
        firstOf(listings, ({ record }) => record.pdf),
      ),
      ...optional("summary", summary(listings, "en")),
      ...optional("summaryZh", summary(listings, "zh")),
      ...optional("published", dated[0] ?? arxivMonth(arxivId)),
      ...seenOf(listings.map(({ digest, record }) => recordDate(digest, record))),
    },
  };
}

/** A property, or nothing where it has no value. */
export function optional<T>(key: string, value: T | undefined): Record<string, T> {
  return value === undefined || value === "" ? {} : { [key]: value };
}

function paperId(record: PaperRecord): string {
  return nodeId("Paper", record.arxivId ?? slug(record.title));
}

function languageRank(language: Language): number {
  return language === "en" ? 0 : 1;
}

function firstOf<T>(listings: readonly Listing[], pick: (listing: Listing) => T | undefined): T | undefined {
  return listings.map(pick).find((value) => value !== undefined);
}

function summary(listings: readonly Listing[], language: Language): string | undefined {
  return firstOf(listings, ({ digest, record }) => {
    const block = record.blocks.find((item) => item.kind === "summary" && item.language === language);
    return block && squeeze(digest.text.slice(block.start, block.end));
  });
}
