/** The statement that asks for a plan instead of (EXPLAIN) or together with (PROFILE) the rows. */
export function planStatement(word: "EXPLAIN" | "PROFILE", query: string): string {
  return `${word} ${query.replace(/^\s*(?:EXPLAIN|PROFILE)\b\s*/iu, "")}`;
}
