import { byText, groupBy } from "../base/order";
import type { AuthorEntry } from "../digest/types";
import type { GraphNode } from "../model/document";
import type { AuthorPlan } from "./author-overrides";
import { recordDate, seenOf } from "./dates";
import type { EdgeCollector } from "./evidence-map";
import { mostCommon } from "./names";
import type { Listing, Paper } from "./papers";

interface Byline {
  readonly id: string;
  readonly paper: Paper;
  readonly listing: Listing;
  readonly author: AuthorEntry;
  readonly title?: string;
}

/** The author nodes; their AUTHORED edges go to the collector. */
export function authorNodes(
  papers: readonly Paper[],
  { authorOf }: AuthorPlan,
  edges: EdgeCollector,
): GraphNode[] {
  const bylines = papers.flatMap((paper) =>
    paper.listings.flatMap((listing) =>
      listing.record.authors.flatMap((author) => {
        const who = authorOf(author.name, paper.id);
        return who ? [{ ...who, paper, listing, author }] : [];
      }),
    ),
  );
  for (const { id, paper, listing, author } of bylines)
    edges.add("AUTHORED", [id, paper.id], {
      digest: listing.digest,
      mention: author,
      quote: listing.record.authorCell ?? author,
      rule: "author-column",
      confidence: 1,
    });
  return [...groupBy(bylines, ({ id }) => id)].map(([id, group]) => authorNode(id, group));
}

function authorNode(id: string, bylines: readonly Byline[]): GraphNode {
  const names = bylines.map(({ author }) => author.name);
  const name = bylines.find(({ title }) => title !== undefined)?.title ?? mostCommon(names) ?? id;
  const handle = bylines.every(({ author }) => author.kind === "handle");
  return {
    id,
    label: "Author",
    properties: {
      name,
      aliases: [...new Set(names)].filter((other) => other !== name).toSorted(byText),
      kind: handle ? "handle" : "person",
      ...seenOf(bylines.map(({ listing }) => recordDate(listing.digest, listing.record))),
    },
  };
}
