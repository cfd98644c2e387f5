import { byText, groupBy, inOrder } from "../base/order";

/** The most frequent of some strings; of equally frequent ones the shortest, then the first by code units. */
export function mostCommon(texts: readonly string[]): string | undefined {
  const counted = [...groupBy(texts, (text) => text)].map(([text, group]) => ({ text, count: group.length }));
  const [best] = counted.toSorted(
    inOrder(
      (a, b) => b.count - a.count,
      (a, b) => a.text.length - b.text.length,
      (a, b) => byText(a.text, b.text),
    ),
  );
  return best?.text;
}

/** Letters and digits only, lower case: equal for spellings that differ in hyphens, blanks and case. */
export function compact(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\+/gu, "plus")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
