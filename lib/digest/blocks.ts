import { createCollector, type ParsedFile } from "./collector";
import type { Draft } from "./record";
import { type Line, linesOf, trimSpan } from "./scan";
import type { SourceFile, Span } from "./types";

type Field = "Title" | "Authors" | "PDF" | "Link" | "Summary";

const FIELD = /^(Title|Authors|PDF|Link|Summary):/u;
const FIELD_NAMES: readonly Field[] = ["Title", "Authors", "PDF", "Link", "Summary"];
const SEPARATOR = /^-{3,}[ \t]*$/u;
/** A separator line is short; longer ones are not looked at. */
const SEPARATOR_LIMIT = 100;

interface Block {
  readonly line: number;
  readonly fields: Map<Field, Span>;
  field: Field;
}

/** Offset of the first `Title:` line that a `PDF:`, `Link:` or `Summary:` line follows before the next one, or -1. */
export function detectBlocks(text: string): number {
  let title = -1;
  for (const line of linesOf(text)) {
    const field = fieldOf(line);
    if (field === "Title") title = line.start;
    else if (field !== undefined && title >= 0) return title;
  }
  return -1;
}

/** Reads `Title: / PDF: / Summary:` blocks between `---` lines; a field runs on until the next one. */
export function parseBlocks(source: SourceFile): ParsedFile {
  const collector = createCollector(source);
  let block: Block | undefined;
  const finish = () => {
    if (block) collector.add(draftOf(source.text, block));
    block = undefined;
  };
  for (const line of linesOf(source.text)) {
    const field = fieldOf(line);
    if (isSeparator(line)) finish();
    else if (field !== undefined) {
      if (block?.fields.has(field)) {
        collector.report(
          line.number,
          "notice",
          `a second ${field}: without a --- line before; taken as a new record`,
        );
        finish();
      }
      block ??= { line: line.number, fields: new Map(), field };
      block.field = field;
      block.fields.set(field, { start: line.start + field.length + 1, end: line.end });
    } else if (block) extend(block, line);
    else collector.heading(line);
  }
  finish();
  return collector.result();
}

function extend(block: Block, line: Line): void {
  const span = block.fields.get(block.field);
  if (span) block.fields.set(block.field, { start: span.start, end: line.end });
}

function draftOf(text: string, { line, fields }: Block): Draft {
  const links = [fields.get("PDF"), fields.get("Link")].flatMap((span) => {
    if (!span) return [];
    const { start, end } = trimSpan(text, span);
    return start < end ? [text.slice(start, end)] : [];
  });
  return {
    line,
    title: fields.get("Title"),
    summary: fields.get("Summary"),
    authorCell: fields.get("Authors"),
    links,
  };
}

function fieldOf(line: Line): Field | undefined {
  const name = FIELD.exec(line.text)?.[1];
  return FIELD_NAMES.find((field) => field === name);
}

function isSeparator(line: Line): boolean {
  return line.end - line.start <= SEPARATOR_LIMIT && SEPARATOR.test(line.text);
}
