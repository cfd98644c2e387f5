import { EditorView } from "@codemirror/view";

/** What the editor's own styles would otherwise say louder; everything else stands in the style sheet. */
export const theme = EditorView.theme({
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--accent-soft)",
  },
  "&.cm-focused .cm-matchingBracket": {
    background: "var(--raised)",
    outline: "1px solid var(--control-line)",
  },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent-soft)", color: "var(--ink)" },
});
