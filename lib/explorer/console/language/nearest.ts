import { closest, distance } from "fastest-levenshtein";

/** Edits that a typing error may take: one for each three letters, two at most. */
const tolerated = (name: string) => Math.min(2, Math.max(1, Math.floor(name.length / 3)));

/** The known name that one most likely meant: same letters in another case, or a few edits away; null where none is. */
export function nearest(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const plain = new Map(names.toReversed().map((known) => [known.toLowerCase(), known]));
  const best = closest(name.toLowerCase(), [...plain.keys()].sort());
  return distance(name.toLowerCase(), best) <= tolerated(name) ? (plain.get(best) ?? null) : null;
}
