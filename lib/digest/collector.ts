import type { Issue } from "../base/issue";
import { headingDate, isCalendarDate } from "./headings";
import { type Draft, readRecord } from "./record";
import type { Line } from "./scan";
import type { PaperRecord, SourceFile } from "./types";

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

/** A file with more problems than this is hardly a digest; the rest is counted, not listed. */
const ISSUE_LIMIT = 100;

export function createCollector({ file, text }: SourceFile): Collector {
  const records: PaperRecord[] = [];
  const issues: Issue[] = [];
  const unlisted = { error: 0, notice: 0 };
  const dates = new Set<string>();
  let published: string | undefined;

  const report: Collector["report"] = (line, severity, message) => {
    if (issues.length < ISSUE_LIMIT) issues.push({ file, line, severity, message });
    else unlisted[severity] += 1;
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
    const record = readRecord(text, draft, published);
    if (typeof record === "string") report(draft.line, "error", record);
    else records.push(record);
  };
  const result = () => ({ records, issues: [...issues, ...summed(file, unlisted)], dates: [...dates] });
  return { heading, add, report, result };
}

function summed(file: string, { error, notice }: { error: number; notice: number }): Issue[] {
  const count = error + notice;
  if (count === 0) return [];
  const message = `${count} more problems; correct the first ${ISSUE_LIMIT} and try again`;
  return [{ file, severity: error > 0 ? "error" : "notice", message }];
}
