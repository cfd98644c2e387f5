import { atCall, call } from "./calls";
import { type Known, knownOf, numberOf, UNKNOWN } from "./known";
import { bracketed } from "./lists";
import { mapLiteral, mapProjection } from "./maps";
import { nameText, takeUnreserved } from "./names";
import type { Parser } from "./parser";
import { atShortestFunction, chain, looksLikePattern, shortestFunction } from "./patterns";
import { QUOTED_IN_EMBEDDED } from "./words";

const AN_EXPRESSION = "an expression";

/** A single value: a literal, a parameter, a variable, a call, or something in brackets. */
export function atom(parser: Parser): Known {
  const barEnds = parser.barEnds;
  parser.barEnds = false;
  const known = value(parser);
  parser.barEnds = barEnds;
  return known;
}

function value(parser: Parser): Known {
  const token = parser.peek();
  switch (token?.kind) {
    case "number":
      parser.at += 1;
      if (token.text.includes("_")) parser.edit(parser.at - 1, token.text.replaceAll("_", ""));
      return numberOf(token.text);
    case "string":
      parser.at += 1;
      return UNKNOWN;
    case "parameter":
      if (QUOTED_IN_EMBEDDED.has(token.text.slice(1).toUpperCase())) parser.note("parameterNames");
      parser.at += 1;
      return knownOf(parser.params[token.text.slice(1)]);
    case "sign":
      return inBrackets(parser);
    default:
      return named(parser);
  }
}

function inBrackets(parser: Parser): Known {
  if (parser.isSign("[")) return bracketed(parser);
  if (parser.isSign("{")) return mapLiteral(parser);
  if (looksLikePattern(parser)) chain(parser);
  else if (parser.takeSigns("(")) {
    const known = parser.grammar.expression(parser);
    parser.expectSign(")", "after an expression");
    return known;
  } else throw parser.unexpected(AN_EXPRESSION);
  return UNKNOWN;
}

function named(parser: Parser): Known {
  if (parser.takeWords("CASE")) cases(parser);
  else if (subquery(parser)) return UNKNOWN;
  else if (atShortestFunction(parser)) shortestInExpression(parser);
  else if (atCall(parser)) return call(parser);
  else return variable(parser);
  return UNKNOWN;
}

function shortestInExpression(parser: Parser): void {
  parser.note("shortestInExpression");
  shortestFunction(parser);
}

const LITERALS = ["NULL", "TRUE", "FALSE"];

function variable(parser: Parser): Known {
  if (LITERALS.some((word) => parser.takeWords(word))) return UNKNOWN;
  const name = takeUnreserved(parser, AN_EXPRESSION);
  if (parser.isSign("{")) mapProjection(parser);
  return parser.found.constants.get(nameText(name)) ?? UNKNOWN;
}

/** After CASE: `x WHEN 1, 2 THEN …`, `WHEN x > 1 THEN …`, `x WHEN < 5 THEN …` */
function cases(parser: Parser): void {
  const { expression, comparison } = parser.grammar;
  if (!parser.isWord("WHEN")) expression(parser);
  if (!parser.isWord("WHEN")) throw parser.unexpected("WHEN");
  while (parser.takeWords("WHEN")) {
    do {
      const at = parser.at;
      if (comparison(parser)) parser.note("comparingCase", at);
      else expression(parser);
      if (parser.isSign(",")) parser.note("comparingCase");
    } while (parser.takeSigns(","));
    parser.expectWord("THEN", "after the condition of WHEN");
    expression(parser);
  }
  if (parser.takeWords("ELSE")) expression(parser);
  parser.expectWord("END", "after CASE");
}

/** `EXISTS {…}`, `COUNT {…}`, `COLLECT {…}` */
function subquery(parser: Parser): boolean {
  const word = ["EXISTS", "COUNT", "COLLECT"].find((candidate) => parser.isWord(candidate));
  if (word === undefined || !parser.isSign("{", 1)) return false;
  if (word === "COLLECT") parser.note("collectSubqueries");
  parser.at += 2;
  parser.grammar.subquery(parser, word !== "COLLECT");
  return true;
}
