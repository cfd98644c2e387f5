import type { Issue } from "../base/issue";
import { squeeze } from "../base/text";
import { parseAuthors } from "./authors";
import { headingDate, isCalendarDate } from "./headings";
import { languageOf } from "./language";
import { arxivIdIn, mustNameId, paperLinks, webAddress } from "./links";
import { isEmpty, type Line, trimSpan } from "./scan";
import type { PaperRecord, SourceFile, Span, TextBlock } from "./types";

/** What a format found for one record, before it is judged. */
export interface Draft {
  readonly line: number;
  readonly title?: Span | undefined;
  readonly summary?: Span | undefined;
  readonly authorCell?: Span | undefined;
  readonly links: readonly string[];
}

/** What a format makes of a file. */
export interface ParsedFile {
  readonly records: readonly PaperRecord[];
  readonly issues: readonly Issue[];
  /** The distinct dates of the section headings, in file order. */
  readonly dates: readonly string[];
}

/** Gathers what the formats have in common: dated sections, judged records, issues with their place. */
export interface Collector {
  /** Takes a dated section heading; false where the line is none. */
  readonly heading: (line: Line) => boolean;
  readonly add: (draft: Draft) => void;
  readonly report: (line: number, severity: Issue["severity"], message: string) => void;
  readonly result: () => ParsedFile;
}

export function createCollector({ file, text }: SourceFile): Collector {
  const records: PaperRecord[] = [];
  const issues: Issue[] = [];
  const dates = new Set<string>();
  let published: string | undefined;

  const report: Collector["report"] = (line, severity, message) => {
    issues.push({ file, line, severity, message });
  };
  const heading: Collector["heading"] = (line) => {
    const date = headingDate(line.text);
    if (date === undefined) return false;
    published = isCalendarDate(date) ? date : undefined;
    if (published === undefined) report(line.number, "error", `${date} is no date; correct the heading`);
    else dates.add(published);
    return true;
  };
  const add: Collector["add"] = (draft) => {
    const { urls, complaint } = readLinks(draft.links);
    const title = trimmedOrNone(text, draft.title);
    const summary = trimmedOrNone(text, draft.summary);
    if (!title) return report(draft.line, "error", "the record has no title; add one");
    if (!summary) return report(draft.line, "error", "the record has no summary; add one");
    if (complaint !== undefined) return report(draft.line, "error", complaint);
    const authorCell = trimmedOrNone(text, draft.authorCell);
    records.push({
      line: draft.line,
      title: squeeze(text.slice(title.start, title.end)),
      ...paperLinks(urls),
      ...(published !== undefined && { published }),
      authors: authorCell ? parseAuthors(text, authorCell) : [],
      ...(authorCell && { authorCell }),
      blocks: [block(text, "title", title), block(text, "summary", summary)],
    });
  };
  return { heading, add, report, result: () => ({ records, issues, dates: [...dates] }) };
}

function trimmedOrNone(text: string, span: Span | undefined): Span | undefined {
  const trimmed = span && trimSpan(text, span);
  return trimmed && !isEmpty(trimmed) ? trimmed : undefined;
}

function block(text: string, kind: TextBlock["kind"], span: Span): TextBlock {
  return { kind, language: languageOf(text.slice(span.start, span.end)), ...span };
}

/** Web addresses of a record, or what is wrong with them. */
function readLinks(links: readonly string[]): { urls: readonly URL[]; complaint?: string } {
  const urls = links.flatMap((link) => webAddress(link) ?? []);
  if (urls.some((url) => arxivIdIn(url) !== undefined)) return { urls };
  const nameless = urls.find(mustNameId);
  if (nameless) {
    return { urls, complaint: `the link ${shown(nameless.href)} holds no arXiv id; correct it` };
  }
  if (urls.length > 0) return { urls };
  const complaint =
    links[0] === undefined
      ? "the record has no link; add the paper's arXiv address"
      : `the link "${shown(links[0])}" is no web address; give one that starts with https://`;
  return { urls, complaint };
}

function shown(text: string): string {
  const LIMIT = 80;
  const line = squeeze(text.slice(0, LIMIT));
  return text.length > LIMIT ? `${line}…` : line;
}
