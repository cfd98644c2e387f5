import { fold } from "../base/text";

const WORD = /[\p{L}\p{N}]+/gu;
const NUMBERED = /\p{N}/u;

/**
 * What the editions of a benchmark have in common: its words up to the first one with a digit ("AIME 2024" and
 * "AIME 2025": "aime"). A first word with a digit is the name itself (GSM8K).
 */
export function editionStem(name: string): string {
  const words = fold(name).match(WORD) ?? [];
  const end = words.findIndex((word, i) => i > 0 && NUMBERED.test(word));
  return words.slice(0, end === -1 ? undefined : end).join(" ");
}
