import type { Span } from "./types";

/** One line of a file without its line break. */
export interface Line extends Span {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

const BYTE_ORDER_MARK = "\uFEFF";
const SPACE = /\s/u;

/** The lines of a text, one at a time; a byte order mark is no part of the first line. */
export function* linesOf(text: string): Generator<Line, void> {
  let start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  for (let number = 1; start <= text.length; number += 1) {
    const found = text.indexOf("\n", start);
    const next = found < 0 ? text.length : found;
    const end = next > start && text[next - 1] === "\r" ? next - 1 : next;
    yield { number, start, end, text: text.slice(start, end) };
    start = next + 1;
  }
}

/** The part of a span that is left when white space at both ends is dropped. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && SPACE.test(text[start] ?? "")) start += 1;
  while (end > start && SPACE.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}

export function isBlank(line: Line): boolean {
  return line.text.trim() === "";
}

export function isEmpty(span: Span): boolean {
  return span.start >= span.end;
}
