/** Where in a statement something is wrong; both from 1, as people count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a run gave no rows. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly place?: Place;
}

const IN_WORDS = /line (\d+), column (\d+)/u;

/** The place that a sentence names, where it names one. */
export function placeIn(message: string): Place | undefined {
  const [, line, column] = IN_WORDS.exec(message) ?? [];
  return line === undefined || column === undefined
    ? undefined
    : { line: Number(line), column: Number(column) };
}

/** Offset of a place in a text, in UTF-16 units; kept inside the text. */
export function offsetOf(text: string, { line, column }: Place): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  return Math.min(text.length, before + column - 1);
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** A place in a part of the text that was run alone, as a place in the whole text. */
export function shifted(place: Place, start: Place): Place {
  return {
    line: place.line + start.line - 1,
    column: place.line === 1 ? place.column + start.column - 1 : place.column,
  };
}
