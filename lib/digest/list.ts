import { createCollector, type ParsedFile } from "./collector";
import { isBlank, type Line, linesOf } from "./scan";
import type { SourceFile, Span } from "./types";

const ENTRY = /^#{1,6}[ \t]{0,10}\d{0,6}[ \t]{0,10}[.、)]?[ \t]{0,10}\[/u;
const SUMMARY = /^summary[ \t]{0,10}[:：]/iu;
/** A heading runs over at most this many lines before it counts as unclosed. */
const HEADING_LINES = 8;

interface Entry {
  readonly line: number;
  /** After the opening bracket. */
  readonly start: number;
  lines: number;
  title?: Span;
  link?: string;
  summary?: Span;
}

/** Offset of the first numbered heading that is a link, or -1. */
export function detectList(text: string): number {
  for (const line of linesOf(text)) if (ENTRY.test(line.text)) return line.start;
  return -1;
}

/** Reads `## 0.[Title](link)` headings, each with a `summary:` paragraph or several. */
export function parseList(source: SourceFile): ParsedFile {
  const collector = createCollector(source);
  let entry: Entry | undefined;
  const finish = () => {
    if (entry?.title) {
      const { line, title, link, summary } = entry;
      collector.add({ line, title, summary, links: link ? [link] : [] });
    } else if (entry) {
      collector.report(entry.line, "error", "the heading is no closed link; write it as ## 0.[Title](link)");
    }
    entry = undefined;
  };
  for (const line of linesOf(source.text)) {
    const opening = ENTRY.exec(line.text);
    if (opening) {
      finish();
      entry = { line: line.number, start: line.start + opening[0].length, lines: 0 };
      closeHeading(source.text, entry, line);
    } else if (collector.heading(line)) finish();
    else if (entry) extend(source.text, entry, line);
  }
  finish();
  return collector.result();
}

function extend(text: string, entry: Entry, line: Line): void {
  const opening = SUMMARY.exec(line.text);
  if (opening && !entry.summary) {
    entry.summary = { start: line.start + opening[0].length, end: line.end };
  } else if (entry.summary) {
    entry.summary = { start: entry.summary.start, end: line.end };
  } else if (!entry.title && !isBlank(line)) closeHeading(text, entry, line);
}

/** Looks for the `](link)` that ends a heading, which may be wrapped. */
function closeHeading(text: string, entry: Entry, line: Line): void {
  entry.lines += 1;
  if (entry.lines > HEADING_LINES) return;
  const heading = text.slice(entry.start, line.end).trimEnd();
  const middle = heading.lastIndexOf("](");
  if (middle < 0 || !heading.endsWith(")")) return;
  entry.title = { start: entry.start, end: entry.start + middle };
  entry.link = heading.slice(middle + 2, -1);
}
