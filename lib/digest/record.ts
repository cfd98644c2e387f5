import { squeeze } from "../base/text";
import { parseAuthors } from "./authors";
import { languageOf } from "./language";
import { arxivIdIn, mustNameId, type PaperLinks, paperLinks, webAddress } from "./links";
import { isEmpty, trimSpan } from "./scan";
import type { PaperRecord, Span, TextBlock } from "./types";

/** What a format found for one record, before it is judged. */
export interface Draft {
  /** 1-based. */
  readonly line: number;
  readonly title?: Span | undefined;
  readonly summary?: Span | undefined;
  readonly authorCell?: Span | undefined;
  readonly links: readonly string[];
}

/**
 * The longest a part may be, in characters: over five times what real digests hold (titles up to 200, summaries
 * up to 2,400), and room for the 3,000 authors of a physics collaboration. What is longer has lost its end.
 */
const LIMITS = { title: 1000, summary: 50_000, "author list": 100_000 } as const;
/** How much of a wrong link a message shows. */
const SHOWN = 80;

/** The record a draft makes, or one sentence on what is wrong with it and what to do. */
export function readRecord(text: string, draft: Draft, published: string | undefined): PaperRecord | string {
  const title = trimmedOrNone(text, draft.title);
  const summary = trimmedOrNone(text, draft.summary);
  const authorCell = trimmedOrNone(text, draft.authorCell);
  if (!title) return "the record has no title; add one";
  if (!summary) return "the record has no summary; add one";
  const tooLong = excess({ title, summary, "author list": authorCell });
  if (tooLong !== undefined) return tooLong;
  const links = readLinks(draft.links);
  if (typeof links === "string") return links;
  return {
    line: draft.line,
    title: squeeze(text.slice(title.start, title.end)),
    ...links,
    ...(published !== undefined && { published }),
    authors: authorCell ? parseAuthors(text, authorCell) : [],
    ...(authorCell && { authorCell }),
    blocks: [block(text, "title", title), block(text, "summary", summary)],
  };
}

function trimmedOrNone(text: string, span: Span | undefined): Span | undefined {
  const trimmed = span && trimSpan(text, span);
  return trimmed && !isEmpty(trimmed) ? trimmed : undefined;
}

function block(text: string, kind: TextBlock["kind"], span: Span): TextBlock {
  return { kind, language: languageOf(text.slice(span.start, span.end)), ...span };
}

function excess(parts: Readonly<Record<keyof typeof LIMITS, Span | undefined>>): string | undefined {
  const names = ["title", "summary", "author list"] as const;
  const name = names.find((part) => {
    const span = parts[part];
    return span && span.end - span.start > LIMITS[part];
  });
  return name && `the ${name} is longer than ${LIMITS[name]} characters; check where it ends`;
}

/** Where the paper is found, or what is wrong with the links. */
function readLinks(links: readonly string[]): PaperLinks | string {
  const urls = links.flatMap((link) => webAddress(link) ?? []);
  const [id, other] = new Set(urls.flatMap((url) => arxivIdIn(url) ?? []));
  if (other !== undefined) return `the links name two papers, ${id} and ${other}; correct one`;
  const nameless = urls.find(mustNameId);
  if (id === undefined && nameless) return `the link ${shown(nameless.href)} holds no arXiv id; correct it`;
  if (urls.length > 0) return paperLinks(urls);
  const [link] = links;
  return link === undefined
    ? "the record has no link; add the paper's arXiv address"
    : `the link "${shown(link)}" is no web address; give one that starts with https://`;
}

function shown(link: string): string {
  const line = squeeze(link.slice(0, SHOWN));
  return link.length > SHOWN ? `${line}…` : line;
}
