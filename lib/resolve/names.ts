import { byText, groupBy, inOrder } from "../base/order";
import { slug } from "../base/text";
import type { EntityName } from "../extract/types";
import { nodeId } from "../model/kinds";

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

/** Names with one key are one thing: of one kind, and of the same letters and digits. */
export function mergeKey({ key, label }: EntityName): string {
  return `${label} ${compact(key)}`;
}

/** A model family as a name. */
export function familyName(family: string): EntityName {
  return { key: nodeId("Model", slug(family)), label: "Model", name: family };
}
