import { type EditorState, RangeSetBuilder, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { type TokenKind, tokenize } from "@/lib/explorer/console/language/tokens";

const MARKS = new Map<TokenKind, Decoration>(
  (
    [
      "keyword",
      "function",
      "label",
      "type",
      "property",
      "variable",
      "parameter",
      "string",
      "number",
      "comment",
    ] as const
  ).map((kind) => [kind, Decoration.mark({ class: `cypher-${kind}` })]),
);

/** Colours the whole statement anew with each change: a full one takes well under a millisecond a screen. */
export const colouring = StateField.define<DecorationSet>({
  create: coloured,
  update: (set, { docChanged, state }) => (docChanged ? coloured(state) : set),
  provide: (field) => EditorView.decorations.from(field),
});

function coloured({ doc }: EditorState): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { kind, from, to } of tokenize(doc.toString())) {
    const mark = MARKS.get(kind);
    if (mark) builder.add(from, to, mark);
  }
  return builder.finish();
}
