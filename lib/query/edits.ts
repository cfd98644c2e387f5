/**
 * Whether at most `limit` letters must be added, dropped or changed to make one text the other (Levenshtein 1966);
 * gives up as soon as that is settled.
 */
export function withinEdits(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const letter of a.split("")) {
    row = nextRow(row, letter, b);
    if (Math.min(...row) > limit) return false;
  }
  return (row[b.length] ?? 0) <= limit;
}

/** Edits from one letter more of the first text to each beginning of the second. */
function nextRow(row: readonly number[], letter: string, b: string): readonly number[] {
  const next = [(row[0] ?? 0) + 1];
  for (let j = 1; j < row.length; j++) {
    const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
    next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
  }
  return next;
}
