import { isUtf8 } from "node:buffer";

type Decoded = { readonly text: string } | { readonly line?: number; readonly problem: string };

const LINE_FEED = 0x0a;

/**
 * Decodes the bytes of a digest, or says why they are none. Broken UTF-8 is refused rather than repaired: replacement
 * characters would shift every offset that evidence points to. A byte order mark stays in the text.
 */
export function decodeDigest(bytes: Uint8Array): Decoded {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return { problem: "the text is UTF-16; save it as UTF-8" };
  if (bytes.includes(0)) return { problem: "a binary file; give digests as text" };
  if (isUtf8(bytes)) return { text: decoder().decode(bytes) };
  const offset = firstBadByte(bytes);
  const line = 1 + bytes.subarray(0, offset).filter((byte) => byte === LINE_FEED).length;
  return { line, problem: `byte ${offset} is no valid UTF-8; save the file as UTF-8` };
}

/** The offset where the first invalid sequence begins; `bytes` must hold one. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (canBegin(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

/** Whether bytes are valid UTF-8 as far as they go; the last character may be incomplete. */
function canBegin(bytes: Uint8Array): boolean {
  try {
    decoder().decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decoder(): TextDecoder {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
}
