import { labelExpression } from "./labels";
import { atName, takeVariable } from "./names";
import type { Parser } from "./parser";

const SHORTEST_FUNCTION = /^(?:shortestpath|allshortestpaths)$/iu;

/** One part of MATCH: `p = (a)-->(b)`, `SHORTEST 3 (a)-->+(b)`, `shortestPath((a)-[*]-(b))`. */
export function pathPattern(parser: Parser): void {
  if (atName(parser) && parser.isSign("=", 1)) {
    takeVariable(parser);
    parser.takeSigns("=");
  }
  if (atShortestFunction(parser)) {
    shortestFunction(parser);
    return;
  }
  selector(parser);
  chain(parser);
}

export function atShortestFunction(parser: Parser): boolean {
  return isShortestName(parser.peek()?.text) && parser.isSign("(", 1);
}

export function isShortestName(name = ""): boolean {
  return SHORTEST_FUNCTION.test(name);
}

export function shortestFunction(parser: Parser): void {
  parser.at += 2;
  chain(parser);
  parser.expectSign(")", "after the pattern of shortestPath");
}

/** ANY, ALL, SHORTEST with their numbers; nothing where none of them is next. */
function selector(parser: Parser): void {
  const at = parser.at;
  const shortest = () => parser.takeWords("SHORTEST") && count(parser);
  if (parser.takeWords("ANY") || parser.takeWords("ALL")) shortest() || count(parser);
  else if (!shortest()) return;
  if (parser.takeWords("PATHS") || parser.takeWords("PATH") || parser.takeWords("GROUPS")) count(parser);
  if (parser.takeWords("GROUPS") || parser.takeWords("GROUP")) count(parser);
  parser.note("pathSelectors", at);
}

function count(parser: Parser): true {
  const kind = parser.peek()?.kind;
  if (kind === "number" || kind === "parameter") parser.at += 1;
  return true;
}

/** Nodes joined by relationships; parts in round brackets may be repeated and stand side by side. */
export function chain(parser: Parser): void {
  element(parser);
  for (;;) {
    if (atRelationship(parser)) {
      relationship(parser);
      quantifier(parser);
      element(parser);
    } else if (parser.isSign("(")) element(parser);
    else return;
  }
}

function element(parser: Parser): void {
  if (!parser.isSign("(")) throw parser.unexpected("a node in round brackets");
  const inBrackets = parser.isSign("(", 1) || (atName(parser, 1) && parser.isSign("=", 2));
  if (inBrackets) {
    bracketed(parser);
    return;
  }
  node(parser);
}

/** `((a)-->(b) WHERE …){1,3}` */
function bracketed(parser: Parser): void {
  parser.note("quantifiedPaths");
  parser.takeSigns("(");
  if (atName(parser)) {
    takeVariable(parser);
    parser.takeSigns("=");
  }
  chain(parser);
  condition(parser);
  parser.expectSign(")", "after a part of a path");
  quantifier(parser);
}

function node(parser: Parser): void {
  parser.takeSigns("(");
  filler(parser, "node");
  parser.expectSign(")", "after a node");
}

/** A name, labels or types, properties and a condition: each may be left out. */
function filler(parser: Parser, of: "node" | "relationship"): void {
  const named = atName(parser) && !parser.isWord("WHERE") && !(parser.isWord("IS") && atName(parser, 1));
  if (named) takeVariable(parser);
  const at = parser.at;
  if (parser.takeWords("IS")) parser.edit(at, ":");
  if (parser.takeSigns(":") || parser.at > at) labelExpression(parser, of);
  if (of === "relationship") length(parser);
  if (parser.peek()?.kind === "parameter") parser.at += 1;
  else if (parser.isSign("{")) parser.grammar.expression(parser);
  if (of === "node" && parser.isWord("WHERE")) parser.note("conditionInNode");
  condition(parser);
}

function condition(parser: Parser): void {
  if (parser.takeWords("WHERE")) parser.grammar.expression(parser);
}

/** `*`, `*2`, `*1..3`, `*..3`, `*1..` */
function length(parser: Parser): void {
  if (!parser.takeSigns("*")) return;
  number(parser);
  if (parser.takeSigns("..")) number(parser);
}

function number(parser: Parser): void {
  if (parser.peek()?.kind === "number" || parser.peek()?.kind === "parameter") parser.at += 1;
}

/** `-` or `<-` that begins a relationship, and not a subtraction or comparison. */
export function atRelationship(parser: Parser, ahead = 0): boolean {
  const dash = ahead + (parser.isSign("<", ahead) ? 1 : 0);
  return parser.isSign("-", dash) && (parser.isSign("-", dash + 1) || parser.isSign("[", dash + 1));
}

function relationship(parser: Parser): void {
  parser.takeSigns("<");
  parser.expectSign("-", "before a relationship");
  if (parser.takeSigns("[")) {
    filler(parser, "relationship");
    parser.expectSign("]", "after a relationship");
  }
  parser.expectSign("-", "after a relationship");
  parser.takeSigns(">");
}

/** `+`, `*`, `{2}`, `{1,3}`, `{,3}` */
function quantifier(parser: Parser): void {
  const at = parser.at;
  if (parser.takeSigns("+") || parser.takeSigns("*")) {
    parser.note("quantifiedPaths", at);
    return;
  }
  if (!parser.takeSigns("{")) return;
  parser.note("quantifiedPaths", at);
  number(parser);
  if (parser.takeSigns(",")) number(parser);
  parser.expectSign("}", "after how often a part is repeated");
}

/** Whether a pattern begins at this round bracket of an expression: a node, and then a relationship to a node. */
export function looksLikePattern(parser: Parser): boolean {
  if (!parser.isSign("(")) return false;
  const shaped =
    parser.isSign("(", 1) ||
    parser.isSign(")", 1) ||
    parser.isSign(":", 1) ||
    parser.isSign("{", 1) ||
    atName(parser, 1);
  const behind = parser.closing(parser.at) + 1 - parser.at;
  return shaped && atRelationship(parser, behind) && reachesNode(parser, behind);
}

/** After the dashes, the brackets and the arrow head stands a round bracket. */
function reachesNode(parser: Parser, from: number): boolean {
  let ahead = from;
  const skip = (sign: string) => {
    if (parser.isSign(sign, ahead)) ahead += 1;
  };
  skip("<");
  skip("-");
  if (parser.isSign("[", ahead)) ahead = parser.closing(parser.at + ahead) + 1 - parser.at;
  skip("-");
  skip(">");
  while (parser.isSign("+", ahead) || parser.isSign("*", ahead)) ahead += 1;
  if (parser.isSign("{", ahead)) ahead = parser.closing(parser.at + ahead) + 1 - parser.at;
  return parser.isSign("(", ahead);
}
