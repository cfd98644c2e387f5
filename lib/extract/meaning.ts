const SMALL = new Set(["of", "the", "for", "and", "with", "in", "to", "on", "a"]);

/** True where the long form is a variant of the known one, or nothing is known of it. */
export function sameMeaning(expansion: string | undefined, long: string): boolean {
  if (expansion === undefined) return true;
  const stems = (text: string) =>
    text
      .toLowerCase()
      .split(/[\s-]+/u)
      .filter((word) => !SMALL.has(word))
      .map((word) => word.slice(0, 4));
  const known = new Set(stems(expansion));
  const words = stems(long);
  return words.filter((word) => known.has(word)).length * 2 > words.length;
}
