import type { AppError } from "../../base/errors";
import { EMBEDDED_FUNCTIONS, FUNCTIONS } from "./functions";
import { checkGrowth } from "./growth";
import { type Known, rangeSize, UNKNOWN } from "./known";
import { loop } from "./lists";
import { atName, takeVariable } from "./names";
import type { Parser } from "./parser";
import { suggestion } from "./suggest";

/** More numbers than anyone lists; loops over them cannot be ended by Neo4j. */
const RANGE_LIMIT = 1_000_000;

const LOOPS: ReadonlySet<string> = new Set(["all", "any", "none", "single"]);

/** True where a name, perhaps with dots, stands before a round bracket. */
export function atCall(parser: Parser): boolean {
  return atName(parser) && parser.isSign("(", chainLength(parser));
}

/** Tokens of the dotted name that is next. */
export function chainLength(parser: Parser): number {
  let length = 1;
  while (parser.isSign(".", length) && atName(parser, length + 1)) length += 2;
  return length;
}

/** Takes a dotted name, in small letters; backticks stay in, so that no name in them is ever on a list. */
export function takeChain(parser: Parser): string {
  const length = chainLength(parser);
  const parts = Array.from({ length }, () => parser.next()?.text.toLowerCase() ?? "");
  return parts.join("");
}

/** A call of a function that is on the list. */
export function call(parser: Parser): Known {
  const at = parser.at;
  const name = takeChain(parser);
  parser.takeSigns("(");
  const loops = atName(parser) && parser.isWord("IN", 1) && LOOPS.has(name);
  if (!loops && name !== "reduce" && !FUNCTIONS.has(name)) throw unknownFunction(parser, name, at);
  if (!loops && !EMBEDDED_FUNCTIONS.has(name)) parser.note("functions", at);
  const known = inside(parser, { name, loops, at });
  parser.expectSign(")", `after what is given to ${name}`);
  return known;
}

function unknownFunction(parser: Parser, name: string, at: number): AppError {
  const meant = suggestion(name, [...FUNCTIONS]);
  const reason = `${name}() is refused: it is not on the list of functions that only compute`;
  return parser.refuse(reason, at, meant === undefined ? undefined : `Did you mean ${meant}()?`);
}

function inside(parser: Parser, { name, loops, at }: { name: string; loops: boolean; at: number }): Known {
  if (loops) {
    loop(parser, () => parser.takeWords("WHERE") && parser.grammar.expression(parser));
    return UNKNOWN;
  }
  if (name === "reduce") return reduction(parser);
  if (name === "trim" && trimmed(parser)) return UNKNOWN;
  if (parser.isSign(")") || (name === "count" && parser.takeSigns("*"))) return UNKNOWN;
  parser.takeWords("DISTINCT");
  const given: Known[] = [];
  do given.push(parser.grammar.expression(parser));
  while (parser.takeSigns(","));
  return name === "range" ? checkedRange(parser, given, at) : UNKNOWN;
}

/** `total = 0, x IN xs | total + x` */
function reduction(parser: Parser): Known {
  const name = takeVariable(parser);
  parser.expectSign("=", "after the variable of reduce");
  parser.grammar.expression(parser);
  parser.expectSign(",", "after the start of reduce");
  loop(parser, () => {
    parser.expectSign("|", "before what reduce does");
    const from = parser.at;
    parser.grammar.expression(parser);
    checkGrowth(parser, name, from);
  });
  return UNKNOWN;
}

/** `trim(LEADING 'x' FROM text)` */
function trimmed(parser: Parser): boolean {
  const at = parser.at;
  if (!["BOTH", "LEADING", "TRAILING"].some((word) => parser.takeWords(word))) return false;
  parser.note("trimSides", at);
  if (!parser.isWord("FROM")) parser.grammar.expression(parser);
  parser.expectWord("FROM", "before what is trimmed");
  parser.grammar.expression(parser);
  return true;
}

function checkedRange(parser: Parser, given: readonly Known[], at: number): Known {
  const size = rangeSize(given);
  if (size !== undefined && !(size <= RANGE_LIMIT))
    throw parser.refuse(
      `A list of more than ${RANGE_LIMIT} numbers is refused: databases cannot end loops over it`,
      at,
    );
  return { size };
}
