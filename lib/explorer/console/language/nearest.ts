import { closest, distance } from "fastest-levenshtein";

/** Edits that a typing error may take; two letters in the wrong order are two. */
const tolerated = (name: string) => (name.length < 4 ? 1 : 2);

/** The known name that one most likely meant: same letters in another case, or a few edits away; null where none is. */
export function nearest(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const plain = new Map(names.toReversed().map((known) => [known.toLowerCase(), known]));
  const best = closest(name.toLowerCase(), [...plain.keys()].sort());
  return distance(name.toLowerCase(), best) <= tolerated(name) ? (plain.get(best) ?? null) : null;
}
