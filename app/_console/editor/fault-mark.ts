import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** Marks the place that the last run named; null takes the mark away. */
export const markFault = StateEffect.define<number | null>();

const line = Decoration.line({ class: "cypher-fault-line" });
const spot = Decoration.mark({ class: "cypher-fault" });

/** Stays until the statement is changed. */
export const faultMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (set, { docChanged, effects, state }) => {
    const effect = effects.findLast((each) => each.is(markFault));
    if (effect) return effect.value === null ? Decoration.none : markAt(effect.value, state.doc);
    return docChanged ? Decoration.none : set;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function markAt(offset: number, doc: EditorView["state"]["doc"]): DecorationSet {
  const at = Math.min(offset, doc.length);
  const { from, text } = doc.lineAt(at);
  const [word = ""] = /^(?:[\p{L}\p{N}_$]+|\S)/u.exec(text.slice(at - from)) ?? [];
  const marks = word === "" ? [] : [spot.range(at, at + word.length)];
  return Decoration.set([line.range(from), ...marks]);
}
