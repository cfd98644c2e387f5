/** Text pieces are gathered to about this many UTF-16 units before they are sent on. */
const PIECE = 64 * 1024;

/** Small pieces of text as few larger ones, in UTF-8. */
export function* utf8Pieces(texts: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let size = 0;
  for (const text of texts) {
    waiting.push(text);
    size += text.length;
    if (size < PIECE) continue;
    yield encoder.encode(waiting.join(""));
    waiting = [];
    size = 0;
  }
  if (size > 0) yield encoder.encode(waiting.join(""));
}
