/** A piece of a text, and whether it was typed. */
export interface Piece {
  readonly text: string;
  readonly typed: boolean;
}

/** Cuts a text at the marks of a search hit: pairs of UTF-16 offsets in order. */
export function piecesOf(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), typed: false });
    pieces.push({ text: text.slice(start, end), typed: true });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), typed: false }] : pieces;
}
