import { type Known, UNKNOWN } from "./known";
import { takeList, takeName } from "./names";
import type { Parser } from "./parser";

/** `{a: 1, b: 'x'}` */
export function mapLiteral(parser: Parser): Known {
  fields(parser, () => {
    takeName(parser, "the name of a field");
    parser.expectSign(":", "after the name of a field");
    parser.grammar.expression(parser);
  });
  return UNKNOWN;
}

/** `n {.name, .*, degree: n.degree, other}`, from the bracket on. */
export function mapProjection(parser: Parser): void {
  fields(parser, () => {
    const own = parser.takeSigns(".");
    if (own && parser.takeSigns("*")) return;
    const { at } = parser;
    const name = takeName(parser, own ? "the name of a property" : "the name of a field");
    if (own) return;
    if (parser.takeSigns(":")) parser.grammar.expression(parser);
    else parser.edit(at, `\`${name}\`: \`${name}\``);
  });
}

function fields(parser: Parser, field: (parser: Parser) => void): void {
  parser.takeSigns("{");
  if (!parser.isSign("}")) takeList(parser, field);
  parser.expectSign("}", "after a map");
}
