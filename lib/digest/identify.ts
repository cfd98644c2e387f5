import { byText, groupBy, inOrder } from "../base/order";
import { slug } from "../base/text";
import { nodeId } from "../model/kinds";
import type { Digest } from "./types";

type ParsedDigest = Omit<Digest, "id">;

const HASH_DIGITS = 8;

/**
 * Gives every digest its id: `digest:` and its date, or the slug of its file name where it names no date or
 * several. Where files compete for an id, the first by path keeps it and the others add the beginning of their
 * hash. The order of the input does not matter; the result is sorted by path.
 */
export function identifyDigests(parsed: readonly ParsedDigest[]): Digest[] {
  const sorted = parsed.toSorted(
    inOrder(
      (a, b) => byText(a.file, b.file),
      (a, b) => byText(a.sha256, b.sha256),
    ),
  );
  const rivals = groupBy(sorted, plainKey);
  const taken = new Set(rivals.keys());
  return sorted.map((digest) => {
    const plain = plainKey(digest);
    const key = rivals.get(plain)?.[0] === digest ? plain : freeKey(plain, digest.sha256, taken);
    taken.add(key);
    return { id: nodeId("Digest", key), ...digest };
  });
}

function plainKey({ file, date, sha256 }: ParsedDigest): string {
  if (date !== undefined) return date;
  const base = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "");
  return slug(base) || sha256.slice(0, HASH_DIGITS);
}

/** The key with as much of the hash as it takes to be the only one. */
function freeKey(plain: string, sha256: string, taken: ReadonlySet<string>): string {
  for (let digits = HASH_DIGITS; digits < sha256.length; digits += 1) {
    const key = `${plain}-${sha256.slice(0, digits)}`;
    if (!taken.has(key)) return key;
  }
  return `${plain}-${sha256}`;
}
