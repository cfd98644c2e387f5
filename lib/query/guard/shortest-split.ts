import type { Parser } from "./parser";
import { isShortestName } from "./patterns";

/**
 * In the embedded database `MATCH (a …), (b …), p = shortestPath((a)-[*]-(b))` never ends, while one MATCH for each part
 * answers at once. Where the other parts are single nodes both mean the same (no relationship can occur twice), so the
 * commas become MATCH; elsewhere the statement is told apart as one that this database cannot run.
 * @param parts token index of each part of the MATCH, and of what comes two behind the last.
 */
export function shortestBesideOthers(parser: Parser, parts: readonly number[], splits: boolean): void {
  const ranges = parts.slice(0, -1).map((first, i) => ({ first, last: (parts[i + 1] ?? 0) - 2 }));
  const shortest = ranges.findIndex(({ first }) => isShortest(parser, first));
  if (shortest < 0 || ranges.length < 3) return;
  const others = ranges.filter((_, i) => i !== shortest);
  const nodes = others.every(
    ({ first, last }) => tokenIs(parser, first, "(") && parser.closing(first) === last,
  );
  if (!splits || !nodes || shortest < ranges.length - 1) {
    parser.note("shortestBesideOthers", parts[0]);
    return;
  }
  for (const { last } of others) parser.edit(last + 1, " MATCH ");
}

function isShortest(parser: Parser, first: number): boolean {
  const named = tokenIs(parser, first + 1, "=");
  return isShortestName(parser.peek(first + (named ? 2 : 0) - parser.at)?.text);
}

function tokenIs(parser: Parser, index: number, sign: string): boolean {
  return parser.isSign(sign, index - parser.at);
}
