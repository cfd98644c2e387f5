import { AppError, type TextPlace } from "../../base/errors";
import { type DialectGap, gapOf } from "./dialect";
import { placeOf, placeText } from "./faults";
import type { Guarded } from "./guard";
import type { Edit } from "./parser";

interface FoundGap {
  readonly gap: DialectGap;
  readonly at: number;
}

/** The statement as the embedded database reads it, meaning the same. */
export function forEmbedded({ text, found }: Guarded): string {
  let edited = "";
  let at = 0;
  for (const edit of inOrder(found.edits)) {
    edited += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return edited + text.slice(at);
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * What the embedded database says about a statement, in terms of the text that was written: where something stands in it
 * that this database lacks, that is what is told.
 */
export function embeddedError(error: unknown, guarded: Guarded): unknown {
  if (!(error instanceof AppError) || error.code !== "query_failed") return error;
  const { text, found } = guarded;
  const at = error.place && writtenOffset(guarded, error.place);
  const gap = nearest(found.gaps, at);
  if (gap) return gapError(text, gap, error);
  if (at === undefined) return error;
  const place = placeOf(text, Math.min(at, text.length));
  const message = error.message.replace(/\(line \d+, column \d+\)/u, `(${placeText(place)})`);
  return new AppError(error.code, message, { place, hint: error.hint, cause: error });
}

/** Says what the embedded database lacks, where it is wanted, and what to write instead. */
export function gapError(text: string, { gap, at }: FoundGap, cause?: unknown): AppError {
  const { lacks, instead: hint } = gapOf(gap);
  const place = placeOf(text, at);
  const [name = ""] = /^[\w.$]*/u.exec(text.slice(at)) ?? [];
  const what = lacks.replace("{name}", name);
  return new AppError("query_failed", `${what} (${placeText(place)}).`, { place, hint, cause });
}

/** The last gap before the place of the error: what the database stumbled over stands at or behind it. */
function nearest(gaps: readonly FoundGap[], at: number | undefined): FoundGap | undefined {
  const before = gaps.filter((found) => at === undefined || found.at <= at);
  return before.toSorted((a, b) => b.at - a.at)[0] ?? gaps[0];
}

/** Offset in the text that was written, of a place in the text that was run. */
function writtenOffset(guarded: Guarded, { line, column }: TextPlace): number {
  const before = forEmbedded(guarded)
    .split("\n")
    .slice(0, line - 1);
  let at = before.reduce((sum, { length }) => sum + length + 1, column - 1);
  for (const { start, end, text } of inOrder(guarded.found.edits))
    if (at > start) at = Math.max(start, at + end - start - text.length);
  return at;
}
