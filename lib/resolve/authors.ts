import { byText, groupBy } from "../base/order";
import { slug } from "../base/text";
import type { AuthorEntry } from "../digest/types";
import type { GraphNode } from "../model/document";
import { nodeId } from "../model/kinds";
import { recordDate, seenOf } from "./dates";
import type { EdgeCollector } from "./evidence-map";
import { mostCommon } from "./names";
import type { Listing, Paper } from "./papers";

interface Byline {
  readonly id: string;
  readonly paper: Paper;
  readonly listing: Listing;
  readonly author: AuthorEntry;
}

/** The author nodes; their AUTHORED edges go to the collector. */
export function authorNodes(papers: readonly Paper[], edges: EdgeCollector): GraphNode[] {
  const bylines = papers.flatMap((paper) =>
    paper.listings.flatMap((listing) =>
      listing.record.authors.map((author) => ({ id: authorId(author.name), paper, listing, author })),
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
  const name = mostCommon(names) ?? id;
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

/** A name without any letter or digit is keyed by its code points. */
function authorId(name: string): string {
  const key = slug(name) || Array.from(name, (sign) => sign.codePointAt(0)?.toString(16)).join("-");
  return nodeId("Author", key);
}
