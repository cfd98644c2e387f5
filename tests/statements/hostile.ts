import { COMMANDS, PLANS, WRITES } from "./hostile-clauses";
import { ESCAPES, GLUED, LETTERS } from "./hostile-letters";
import { CALLS, NESTED } from "./hostile-nested";
import type { Hostile } from "./types";

/** Every statement that must be refused, with the reason. */
export const HOSTILE: readonly Hostile[] = [
  ...WRITES,
  ...WRITES.map(([write, why]): Hostile => [`MATCH (n) ${write}`, `${why}, behind MATCH`]),
  ...COMMANDS,
  ...PLANS,
  ...NESTED,
  ...CALLS,
  ...LETTERS,
  ...ESCAPES,
  ...GLUED,
];
