import { closest, distance } from "fastest-levenshtein";

/** More slips of one letter than this and it is another word. */
const SLIPS = 2;

/** The known word that somebody most likely meant, where one is near enough. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  if (word.length < 3) return undefined;
  const nearest = closest(word, known);
  return nearest !== word && distance(word, nearest) <= SLIPS ? nearest : undefined;
}
