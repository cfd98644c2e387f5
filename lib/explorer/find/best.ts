import type { Phrase } from "../../contract/phrase";
import type { SearchResponse } from "../../contract/search";
import { type Command, namedCommand } from "./commands";
import type { Found } from "./found";

/** From this score on a name was typed in full, give or take a letter. */
const WHOLE_NAME = 400;

type Hit = SearchResponse["hits"][number];

export type Best =
  | { readonly kind: "phrase"; readonly phrase: Phrase }
  | { readonly kind: "command"; readonly command: Command }
  | { readonly kind: "node"; readonly hit: Hit };

/**
 * What Enter takes: a thing that was named in full, then a phrase, then a command all of whose words were meant,
 * then the best hit.
 */
export function bestOf(
  { text, search: { hits }, phrases }: Found,
  commands: readonly Command[],
): Best | null {
  const [hit] = hits;
  if (hit && hit.score >= WHOLE_NAME) return { kind: "node", hit };
  if (phrases.reading) return { kind: "phrase", phrase: phrases.reading };
  const command = namedCommand(commands, text);
  if (command) return { kind: "command", command };
  return hit ? { kind: "node", hit } : null;
}
