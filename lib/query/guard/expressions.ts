import { atom } from "./atoms";
import { combined, type Known, UNKNOWN } from "./known";
import { labelExpression } from "./labels";
import { takeName } from "./names";
import type { Parser } from "./parser";
import { typeName } from "./types";

type Rule = (parser: Parser) => Known;

/** Any expression, from OR down to single values. Returns what is known of its value before the statement runs. */
export const expression: Rule = (parser) => joined(parser, ["OR"], exclusive);

const exclusive: Rule = (parser) => joined(parser, ["XOR"], both);
const both: Rule = (parser) => joined(parser, ["AND"], negated);

function joined(parser: Parser, words: readonly string[], part: Rule): Known {
  const first = part(parser);
  let many = false;
  while (parser.takeWords(...words)) {
    part(parser);
    many = true;
  }
  return many ? UNKNOWN : first;
}

const negated: Rule = (parser) => {
  let not = false;
  while (parser.takeWords("NOT")) not = true;
  const value = compared(parser);
  return not ? UNKNOWN : value;
};

function compared(parser: Parser): Known {
  const first = sum(parser);
  let many = false;
  while (comparison(parser)) many = true;
  return many ? UNKNOWN : first;
}

const WORD_OPERATORS: readonly (readonly string[])[] = [
  ["STARTS", "WITH"],
  ["ENDS", "WITH"],
  ["CONTAINS"],
  ["IN"],
];
const SIGN_OPERATORS: readonly (readonly string[])[] = [
  ["=", "~"],
  ["<", ">"],
  ["<", "="],
  [">", "="],
  ["="],
  ["<"],
  [">"],
];

/** One operator with its right side, if there is one here: also what may stand behind WHEN on its own. */
export function comparison(parser: Parser): boolean {
  const at = parser.at;
  if (parser.takeWords("IS")) return test(parser);
  if (parser.takeSigns(":", ":")) {
    parser.note("typeTests", at);
    typeName(parser);
    return true;
  }
  if (parser.takeSigns(":")) {
    labelExpression(parser, "node");
    return true;
  }
  if (parser.isSign("=") && parser.isSign("~", 1)) parser.found.regex = true;
  const operator =
    WORD_OPERATORS.some((words) => parser.takeWords(...words)) ||
    SIGN_OPERATORS.some((signs) => parser.takeSigns(...signs));
  if (operator) sum(parser);
  return operator;
}

/** After IS: NULL, a type, a normal form, a label. */
function test(parser: Parser): true {
  const at = parser.at - 1;
  const not = parser.takeWords("NOT");
  if (parser.takeWords("NULL")) return true;
  if (parser.takeWords("TYPED") || parser.takeSigns(":", ":")) {
    parser.note("typeTests", at);
    typeName(parser);
    return true;
  }
  for (const form of ["NFC", "NFD", "NFKC", "NFKD"])
    if (parser.isWord("NORMALIZED", 1)) parser.takeWords(form);
  if (parser.takeWords("NORMALIZED")) parser.note("normalForms", at);
  else {
    if (not) parser.note("notLabel", at);
    else parser.edit(at, ":");
    labelExpression(parser, "node");
  }
  return true;
}

const sum: Rule = (parser) => {
  let value = product(parser);
  for (;;) {
    const at = parser.at;
    if (parser.takeSigns("|", "|")) {
      parser.note("joiningBars", at);
      product(parser);
      value = UNKNOWN;
    } else {
      const sign = ["+", "-"].find((candidate) => parser.takeSigns(candidate));
      if (sign === undefined) return value;
      value = combined(sign, value, product(parser));
    }
  }
};

const product: Rule = (parser) => leftToRight(parser, ["*", "/", "%"], power);
const power: Rule = (parser) => leftToRight(parser, ["^"], signed);

function leftToRight(parser: Parser, signs: readonly string[], part: Rule): Known {
  let value = part(parser);
  for (;;) {
    const sign = signs.find((candidate) => parser.takeSigns(candidate));
    if (sign === undefined) return value;
    value = combined(sign, value, part(parser));
  }
}

const signed: Rule = (parser) => {
  let negative = false;
  while (parser.isSign("-") || parser.isSign("+"))
    negative = parser.next()?.text === "-" ? !negative : negative;
  const known = postfixed(parser);
  return negative ? combined("-", { value: 0 }, known) : known;
};

/** `.name`, `[0]`, `[1..3]`, as many as there are. */
function postfixed(parser: Parser): Known {
  const first = parser.peek();
  const known = atom(parser);
  const end = parser.at;
  if (first?.kind === "word" && parser.isSign(")", -1)) notePartOfCall(parser);
  while (parser.isSign(".") || parser.isSign("[")) {
    if (first?.kind === "number" && parser.isSign("."))
      throw parser.refuse("This dot is refused: it follows nothing that has properties");
    if (parser.takeSigns(".")) takeName(parser, "the name of a property");
    else position(parser);
  }
  return parser.at === end ? known : UNKNOWN;
}

function notePartOfCall(parser: Parser): void {
  if (parser.isSign(".")) parser.note("propertyOfCall");
  if (parser.isSign("[")) parser.note("positionInCall");
}

function position(parser: Parser): void {
  parser.takeSigns("[");
  const open = () => !parser.isSign("..") && !parser.isSign("]");
  if (open()) expression(parser);
  if (parser.takeSigns("..") && open()) expression(parser);
  parser.expectSign("]", "after a position");
}
