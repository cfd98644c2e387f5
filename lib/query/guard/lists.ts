import { type Known, UNKNOWN } from "./known";
import { atName, takeVariable } from "./names";
import type { Parser } from "./parser";
import { looksLikePattern, pathPattern } from "./patterns";
import { givesItself, noteWhole } from "./whole-things";

/** Loops inside loops: more multiply to steps that no time limit of Neo4j ends. */
const LOOP_DEPTH_LIMIT = 3;
/** Steps of loops inside each other, where the lengths are known: a second or so. */
const LOOP_STEP_LIMIT = 10_000_000;

/** A list, a list comprehension or a pattern comprehension. */
export function bracketed(parser: Parser): Known {
  const at = parser.at;
  parser.takeSigns("[");
  const known = inside(parser, at);
  parser.expectSign("]", "after a list");
  return known;
}

function inside(parser: Parser, at: number): Known {
  if (parser.isSign("]")) return { size: 0 };
  if (atName(parser) && parser.isWord("IN", 1)) return comprehension(parser);
  if (looksLikePattern(parser) || (atName(parser) && parser.isSign("=", 1) && parser.isSign("(", 2)))
    return patternComprehension(parser, at);
  let size = 0;
  do {
    parser.grammar.expression(parser);
    size += 1;
  } while (parser.takeSigns(","));
  return { size };
}

/** `x IN xs WHERE … | …`; a list that begins with the same words goes on behind a comma. */
function comprehension(parser: Parser): Known {
  const at = parser.at;
  let [filtered, whole]: [boolean, boolean] = [false, true];
  let bar: number | undefined;
  const known = loop(parser, () => {
    filtered = parser.takeWords("WHERE");
    if (filtered) conditionBeforeBar(parser);
    const here = parser.at;
    if (!parser.takeSigns("|")) return;
    bar = here;
    whole = givesItself(parser, at);
    parser.grammar.expression(parser);
  });
  if (whole && parser.isSign("]")) noteWhole(parser, { at, filtered, bar });
  while (parser.takeSigns(",")) parser.grammar.expression(parser);
  return known;
}

/** `x IN xs` and what is done for each x. */
export function loop(parser: Parser, body: () => void): Known {
  const at = parser.at;
  takeVariable(parser);
  parser.expectWord("IN", "after the variable of a list");
  const known = parser.grammar.expression(parser);
  const { depth, steps } = parser.loops;
  parser.loops = { depth: depth + 1, steps: steps * (known.size ?? 1) };
  if (parser.loops.depth > LOOP_DEPTH_LIMIT)
    throw parser.refuse(`More than ${LOOP_DEPTH_LIMIT} loops over lists inside each other are refused`, at);
  if (parser.loops.steps > LOOP_STEP_LIMIT)
    throw parser.refuse(
      `A loop of more than ${LOOP_STEP_LIMIT} steps is refused: databases cannot end it`,
      at,
    );
  body();
  parser.loops = { depth, steps };
  return { size: known.size };
}

function conditionBeforeBar(parser: Parser): void {
  parser.barEnds = true;
  parser.grammar.expression(parser);
  parser.barEnds = false;
}

/** `(a)-->(b) WHERE … | b.name` */
function patternComprehension(parser: Parser, at: number): Known {
  if (parser.sorting) parser.note("patternComprehensionInOrder", at);
  if (atName(parser)) parser.note("namedPatternComprehension", at);
  pathPattern(parser);
  if (parser.takeWords("WHERE")) conditionBeforeBar(parser);
  parser.expectSign("|", "before what a pattern comprehension gives");
  parser.grammar.expression(parser);
  return UNKNOWN;
}
