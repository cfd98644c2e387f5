import type { Sentence } from "./types";

/** Words in capitals that a title may have before its capitals say nothing. */
const FEW = 3;
const SHARE = 0.3;

/** "WHEN TO ACT: …": a title whose capitals say nothing. */
export function isShouted({ part, text }: Pick<Sentence, "part" | "text">): boolean {
  if (part !== "title") return false;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const raised = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return raised.length > Math.max(FEW, words.length * SHARE);
}
