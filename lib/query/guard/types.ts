import type { Parser } from "./parser";

const TYPE_WORDS: ReadonlySet<string> = new Set(
  `BOOLEAN BOOL STRING VARCHAR INTEGER INT SIGNED FLOAT DATE LOCAL ZONED TIME DATETIME TIMESTAMP WITHOUT ZONE TIMEZONE
   DURATION POINT NODE VERTEX RELATIONSHIP EDGE MAP LIST ARRAY PATH PATHS PROPERTY VALUE ANY NOTHING NULL VECTOR`.split(
    /\s+/u,
  ),
);

/** A type as after IS TYPED: `LIST<INTEGER NOT NULL>`, `ZONED DATETIME`, `STRING | FLOAT`. */
export function typeName(parser: Parser): void {
  do {
    if (!atTypeWord(parser)) throw parser.unexpected("a type");
    while (atTypeWord(parser)) parser.at += 1;
    if (parser.takeSigns("<")) {
      typeName(parser);
      parser.expectSign(">", "after the type of what is in it");
    }
    if (!parser.takeWords("NOT", "NULL")) parser.takeSigns("!");
  } while (parser.takeSigns("|"));
}

function atTypeWord(parser: Parser): boolean {
  const { kind, text = "" } = parser.peek() ?? {};
  if (kind !== "word") return false;
  // `TIME WITH TIME ZONE`, and not the next clause.
  if (parser.isWord("WITH")) return parser.isWord("TIME", 1) || parser.isWord("TIMEZONE", 1);
  return TYPE_WORDS.has(text.toUpperCase());
}
