import { nameText, takeList, takeVariable } from "./names";
import type { Parser } from "./parser";

/** What follows WITH or RETURN: items, order, how many, and for WITH a condition. */
export function projection(parser: Parser, clause: "WITH" | "RETURN"): void {
  parser.takeWords("DISTINCT");
  const names: (string | undefined)[] = [];
  const star = parser.takeSigns("*");
  if (star) names.push(undefined);
  if (!star || parser.takeSigns(",")) takeList(parser, () => names.push(item(parser)));
  if (clause === "RETURN" && parser.depth === 0 && parser.branch === 0) parser.found.columns = names;
  order(parser);
  amount(parser);
  if (clause === "WITH" && parser.takeWords("WHERE")) parser.grammar.expression(parser);
}

/** One expression, perhaps with a name. Returns the name that its column has: without one, its own text. */
function item(parser: Parser): string {
  const first = parser.peek();
  const known = parser.grammar.expression(parser);
  const last = parser.peek(-1);
  const text = parser.text.slice(first?.start ?? 0, last?.end ?? 0);
  if (!parser.takeWords("AS")) return first === last ? nameText(text) : text;
  const name = takeVariable(parser, "a name after AS");
  parser.found.constants.set(name, known);
  return name;
}

const DIRECTIONS = ["ASC", "ASCENDING", "DESC", "DESCENDING"];

function order(parser: Parser): void {
  if (!parser.takeWords("ORDER")) return;
  parser.expectWord("BY", "after ORDER");
  parser.sorting = true;
  takeList(parser, () => {
    parser.grammar.expression(parser);
    DIRECTIONS.some((word) => parser.takeWords(word));
  });
  parser.sorting = false;
}

/** SKIP (or OFFSET, the same) and LIMIT, each with a number. */
function amount(parser: Parser): void {
  if (parser.isWord("OFFSET")) parser.edit(parser.at, "SKIP");
  if (parser.takeWords("SKIP") || parser.takeWords("OFFSET")) number(parser);
  if (parser.takeWords("LIMIT")) number(parser);
}

function number(parser: Parser): void {
  const { at } = parser;
  const kind = parser.peek()?.kind;
  parser.grammar.expression(parser);
  if (parser.at > at + 1 || (kind !== "number" && kind !== "parameter")) parser.note("computedLimit", at);
}
