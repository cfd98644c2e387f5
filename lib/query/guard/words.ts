/** Words that change data or the schema: never let through as a bare word, not even as the name of a variable. */
export const WRITING_WORDS: ReadonlySet<string> = setOf(
  "CREATE INSERT MERGE SET DELETE DETACH NODETACH REMOVE DROP FOREACH LOAD",
);

/**
 * Words that open what is not a reading clause of Cypher 5: administration, other databases, listings, transactions,
 * imports, clauses of GQL that the two databases read differently. Where no clause is due they are names like others.
 */
export const COMMAND_WORDS: ReadonlySet<string> = setOf(
  `SHOW USE TERMINATE GRANT DENY REVOKE ALTER RENAME START STOP DRYRUN ENABLE DEALLOCATE REALLOCATE CYPHER EXPLAIN
   PROFILE CONSTRAINT INDEX KILL SESSION BEGIN COMMIT ROLLBACK SAVEPOINT CLOSE TRUNCATE COPY IMPORT EXPORT ATTACH INSTALL
   CHECKPOINT PRAGMA ANALYZE VACUUM LET FILTER NEXT FOR FROM SELECT UPDATE UPSERT REPLACE PERIODIC TRANSACTIONS
   CONSTRUCT GRAPH SERVER DATABASE ASSIGN CATALOG DO EXECUTE`,
);

/** Words that begin a clause of reading. */
export const CLAUSE_WORDS: readonly string[] = [
  "MATCH",
  "OPTIONAL",
  "WITH",
  "UNWIND",
  "RETURN",
  "CALL",
  "FINISH",
];

/** Other words of Cypher that somebody may have mistyped, to suggest them. */
export const FURTHER_WORDS: readonly string[] = [
  ..."WHERE DISTINCT ORDER SKIP OFFSET LIMIT UNION YIELD CONTAINS STARTS ENDS".split(" "),
];

/** Words that are never the name of a variable without backticks: an expression is missing before them. */
export const RESERVED_WORDS: ReadonlySet<string> = setOf(
  `RETURN MATCH WITH WHERE UNWIND UNION OPTIONAL AND OR XOR WHEN THEN ELSE AS IN IS STARTS ENDS CONTAINS YIELD
   DISTINCT FINISH`,
);

/** Words that the embedded database takes for a name only in backticks, even of a property, label or key. */
export const QUOTED_IN_EMBEDDED: ReadonlySet<string> = setOf(
  `CREATE MERGE SET DELETE DETACH REMOVE MATCH OPTIONAL WITH UNWIND RETURN WHERE DISTINCT UNION AS AND OR XOR NOT IN IS
   NULL TRUE FALSE CASE WHEN THEN ELSE`,
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
