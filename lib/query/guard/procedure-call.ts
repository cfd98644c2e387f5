import { takeChain } from "./calls";
import { EMBEDDED_PROCEDURES, PROCEDURES } from "./functions";
import { atName, takeList, takeVariable } from "./names";
import type { Parser } from "./parser";

/** `db.labels() YIELD label AS name WHERE …`, from the name of the procedure on, which must be on the list. */
export function procedureCall(parser: Parser): void {
  const { at } = parser;
  if (!atName(parser)) throw parser.refuse("CALL is refused here: no procedure is named that is on the list");
  const name = takeChain(parser);
  if (!PROCEDURES.has(name))
    throw parser.refuse(
      `The procedure ${name} is refused: it is not on the list of procedures that only read`,
      at,
    );
  if (!EMBEDDED_PROCEDURES.has(name)) parser.note("procedures", at);
  if (parser.takeSigns("(")) {
    if (!parser.isSign(")")) takeList(parser, () => parser.grammar.expression(parser));
    parser.expectSign(")", `after what is given to ${name}`);
  } else parser.edit(parser.at - 1, `${parser.peek(-1)?.text}()`);
  if (parser.takeWords("YIELD")) yielded(parser);
}

function yielded(parser: Parser): void {
  const { at } = parser;
  if (parser.takeSigns("*")) {
    parser.edit(at - 1, "");
    parser.edit(at, "");
  } else
    takeList(parser, () => {
      takeVariable(parser);
      if (parser.takeWords("AS")) takeVariable(parser);
    });
  if (parser.takeWords("WHERE")) parser.grammar.expression(parser);
}
