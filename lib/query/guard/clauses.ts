import { atName, takeList, takeVariable } from "./names";
import type { Parser } from "./parser";
import { procedureCall } from "./procedure-call";
import { projection } from "./projection";
import { shortestBesideOthers } from "./shortest-split";

/** Statements joined by UNION. `RETURN` may be missing only in a subquery that counts or asks for existence. */
export function query(parser: Parser): void {
  part(parser);
  while (parser.takeWords("UNION")) {
    const { at } = parser;
    if (parser.takeWords("DISTINCT")) parser.edit(at, "        ");
    else parser.takeWords("ALL");
    parser.branch += 1;
    part(parser);
  }
}

type Clause = (parser: Parser) => void;

const CLAUSES: readonly (readonly [word: string, clause: Clause])[] = [
  ["MATCH", match],
  ["OPTIONAL", optional],
  ["UNWIND", unwind],
  ["WITH", (parser) => projection(parser, "WITH")],
  ["RETURN", (parser) => projection(parser, "RETURN")],
  ["FINISH", (parser) => parser.note("finish", parser.at - 1)],
  ["CALL", call],
];
const LAST: ReadonlySet<string> = new Set(["RETURN", "FINISH"]);

/** Clauses up to the end, a closing bracket or UNION. */
function part(parser: Parser): void {
  let last = "";
  while (!LAST.has(last) && !atEnd(parser)) {
    const found = CLAUSES.find(([word]) => parser.takeWords(word));
    if (!found)
      throw parser.unexpected(last === "" ? OPENING : "a clause such as WHERE, WITH, MATCH or RETURN");
    const [word, clause] = found;
    clause(parser);
    last = word;
  }
  if (last === "") throw parser.unexpected(OPENING);
  if (!atEnd(parser)) throw parser.unexpected("the end (RETURN is the last clause)");
  if (parser.depth === 0 && !LAST.has(last) && last !== "CALL") throw parser.unexpected("RETURN");
}

const OPENING = "MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN";

function atEnd(parser: Parser): boolean {
  return parser.peek() === undefined || parser.isSign("}") || parser.isWord("UNION");
}

function match(parser: Parser): void {
  matching(parser, true);
}

function optional(parser: Parser): void {
  if (parser.takeWords("MATCH")) {
    matching(parser, false);
    return;
  }
  const { at } = parser;
  parser.expectWord("CALL", "or MATCH after OPTIONAL");
  parser.note("optionalCall", at - 1);
  call(parser);
}

function matching(parser: Parser, splits: boolean): void {
  const parts: number[] = [];
  takeList(parser, () => {
    parts.push(parser.at);
    parser.grammar.pathPattern(parser);
  });
  shortestBesideOthers(parser, [...parts, parser.at + 1], splits);
  while (parser.isWord("USING")) hint(parser);
  condition(parser);
}

function condition(parser: Parser): void {
  if (parser.takeWords("WHERE")) parser.grammar.expression(parser);
}

const HINTS = ["INDEX", "SCAN", "JOIN"];
const INDEX_SORTS = ["TEXT", "RANGE", "POINT"];

/** `USING INDEX n:Paper(name)`, `USING SCAN n:Paper`, `USING JOIN ON a, b` */
function hint(parser: Parser): void {
  parser.note("hints");
  parser.at += 1;
  for (const sort of INDEX_SORTS) if (parser.isWord("INDEX", 1)) parser.takeWords(sort);
  const kind = HINTS.find((word) => parser.takeWords(word));
  if (kind === undefined) throw parser.unexpected("INDEX, SCAN or JOIN");
  if (kind === "JOIN") {
    parser.expectWord("ON", "after JOIN");
    takeList(parser, () => takeVariable(parser));
    return;
  }
  parser.takeWords("SEEK");
  takeVariable(parser);
  parser.expectSign(":", "after the variable of a hint");
  takeVariable(parser, "a label or type");
  if (kind === "SCAN") return;
  parser.expectSign("(", "before the properties of an index");
  takeList(parser, () => takeVariable(parser, "a property"));
  parser.expectSign(")", "after the properties of an index");
}

function unwind(parser: Parser): void {
  parser.grammar.expression(parser);
  parser.expectWord("AS", "and a name after the list of UNWIND");
  parser.found.constants.delete(takeVariable(parser));
}

function call(parser: Parser): void {
  const scoped = parser.isSign("(");
  if (!scoped && !parser.isSign("{")) {
    procedureCall(parser);
    return;
  }
  if (scoped) scope(parser);
  parser.expectSign("{", "after CALL");
  parser.grammar.subquery(parser, false);
  if (parser.isWord("IN"))
    throw parser.refuse("CALL {…} IN TRANSACTIONS is refused: the console only reads, in one transaction");
}

/** `(a, b)` or `(*)`: what a subquery sees of what is around it. */
function scope(parser: Parser): void {
  const { at } = parser;
  parser.takeSigns("(");
  if (parser.takeSigns("*")) parser.note("scopeOfAll", at);
  else if (atName(parser)) takeList(parser, () => takeVariable(parser));
  parser.expectSign(")", "after the variables that a subquery sees");
}

/** What stands in the curly brackets of a subquery; where it counts or asks for existence, a bare pattern will do. */
export function subquery(parser: Parser, counts: boolean): void {
  const { depth, branch, sorting, loops } = parser;
  parser.depth += 1;
  const first = parser.at;
  if (counts && atPattern(parser)) matching(parser, false);
  else query(parser);
  if (counts && returnsWithin(parser, first)) parser.note("returnInSubquery", first);
  parser.depth = depth;
  parser.branch = branch;
  parser.sorting = sorting;
  parser.loops = loops;
  parser.expectSign("}", "after a subquery");
}

/** Whether there is more in a subquery than MATCH with WHERE. */
function returnsWithin(parser: Parser, first: number): boolean {
  const ahead = Array.from({ length: parser.at - first }, (_, i) => first + i - parser.at);
  return ahead.some((i) => ["RETURN", "WITH", "UNION", "CALL"].some((word) => parser.isWord(word, i)));
}

const SELECTORS = ["SHORTEST", "ANY", "ALL"];

function atPattern(parser: Parser): boolean {
  const named = atName(parser) && parser.isSign("=", 1);
  return parser.isSign("(") || named || SELECTORS.some((word) => parser.isWord(word));
}
