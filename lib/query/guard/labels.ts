import { atName, takeName } from "./names";
import type { Parser } from "./parser";

/** What follows `:` or IS: `A|B`, `A&!B`, `%`, `$(expression)`. `of` says whose: relationships may be joined by `|` anywhere. */
export function labelExpression(parser: Parser, of: "node" | "relationship"): void {
  conjunction(parser, of);
  while (parser.isSign("|") && !endsCondition(parser)) {
    if (of === "node") parser.note("labels");
    parser.takeSigns("|");
    parser.takeSigns(":");
    conjunction(parser, of);
  }
}

/** In `[x IN xs WHERE x:A | x.name]` the last `|` of the brackets is not part of the label. */
function endsCondition(parser: Parser): boolean {
  if (!parser.barEnds) return false;
  let ahead = 1;
  for (let token = parser.peek(ahead); token; token = parser.peek(ahead)) {
    if (token.kind === "sign" && "([{".includes(token.text))
      ahead = parser.closing(parser.at + ahead) - parser.at;
    else if (token.kind === "sign" && ")]}|".includes(token.text)) return token.text !== "|";
    ahead += 1;
  }
  return true;
}

function conjunction(parser: Parser, of: "node" | "relationship"): void {
  single(parser, of);
  while (parser.isSign("&") || (parser.isSign(":") && atName(parser, 1))) {
    if (parser.isSign("&")) parser.note("labels");
    parser.at += 1;
    single(parser, of);
  }
}

function single(parser: Parser, of: "node" | "relationship"): void {
  const at = parser.at;
  if (parser.takeSigns("!")) {
    parser.note("labels", at);
    single(parser, of);
    return;
  }
  if (parser.takeSigns("%")) {
    parser.note("labels", at);
    return;
  }
  if (parser.takeSigns("(")) {
    const barEnds = parser.barEnds;
    parser.barEnds = false;
    parser.note("labels", at);
    labelExpression(parser, of);
    parser.barEnds = barEnds;
    parser.expectSign(")", "after a label expression");
    return;
  }
  if (parser.isSign("$") || /^\$(?:all|any)$/iu.test(parser.peek()?.text ?? "")) {
    dynamicLabel(parser);
    return;
  }
  takeName(parser, "a label or type");
}

/** `$(name)`, `$all(names)`, `$any(names)`: read when the statement runs. */
function dynamicLabel(parser: Parser): void {
  parser.note("dynamicLabels");
  parser.at += 1;
  parser.expectSign("(", "after $");
  parser.grammar.expression(parser);
  parser.expectSign(")", "after the expression of a label");
}
