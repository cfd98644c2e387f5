import { CLAUSES, SUBQUERIES } from "./honest-clauses";
import { EXPRESSIONS, FUNCTIONS } from "./honest-expressions";
import { COLUMNS, NAMES } from "./honest-names";
import { PATTERNS } from "./honest-patterns";
import type { Honest } from "./types";

/** Every statement that must be let through and must run on Neo4j. */
export const HONEST: readonly Honest[] = [
  ...CLAUSES,
  ...SUBQUERIES,
  ...PATTERNS,
  ...EXPRESSIONS,
  ...FUNCTIONS,
  ...NAMES,
  ...COLUMNS,
];
