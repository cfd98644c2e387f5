import { atName, nameText } from "./names";
import type { Parser } from "./parser";

const IN_LIST = ["[", ","];
const LIST_GOES_ON = ["]", ","];

/**
 * Refuses what `reduce` makes of its own value when that doubles it or wraps it into itself with each step: thirty steps
 * fill any memory, some thousand levels end the stack of whoever reads the answer, and no time limit comes between.
 * @param from index of the first token of what reduce does with each value; the parser stands behind the last
 * @throws AppError `refused`
 */
export function checkGrowth(parser: Parser, name: string, from: number): void {
  for (let index = from; index < parser.at; index += 1) {
    const ahead = index - parser.at;
    if (!isVariable(parser, name, ahead)) continue;
    if (parser.isSign("+", ahead + 1) && isVariable(parser, name, ahead + 2))
      throw parser.refuse(`Doubling ${name} with each step of reduce is refused`, index);
    if (isWrapped(parser, ahead))
      throw parser.refuse(`Wrapping ${name} into itself with each step of reduce is refused`, index);
  }
}

function isVariable(parser: Parser, name: string, ahead: number): boolean {
  if (!atName(parser, ahead) || parser.isSign(".", ahead - 1)) return false;
  return nameText(parser.peek(ahead)?.text ?? "") === name;
}

/** Stands alone as an item of a list or a value of a map, and not as a position: `[l]`, `[1, l]`, `{a: l}`, not `xs[l]`. */
function isWrapped(parser: Parser, ahead: number): boolean {
  const inMap =
    parser.isSign(":", ahead - 1) && (parser.isSign("}", ahead + 1) || parser.isSign(",", ahead + 1));
  const inList =
    IN_LIST.some((sign) => parser.isSign(sign, ahead - 1)) &&
    LIST_GOES_ON.some((sign) => parser.isSign(sign, ahead + 1));
  if (!inList) return inMap;
  const closes = parser.isSign("]", ahead + 1);
  const opens = parser.isSign("[", ahead - 1);
  if (!opens) return closes;
  const before = parser.peek(ahead - 2);
  const isPosition = before?.kind === "word" || before?.kind === "name" || before?.kind === "parameter";
  return !isPosition && !parser.isSign(")", ahead - 2) && !parser.isSign("]", ahead - 2);
}
