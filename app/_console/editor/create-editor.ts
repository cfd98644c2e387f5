import {
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { type Diagnostic, linter, lintKeymap } from "@codemirror/lint";
import { EditorState, Prec, Transaction } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from "@codemirror/view";
import type { CypherLanguage, Problem } from "@/lib/explorer/console/language/language";
import type { Vocabulary } from "@/lib/explorer/console/language/vocabulary";
import { colouring } from "./colouring";
import { completion } from "./completion";
import { faultMark, markFault } from "./fault-mark";
import { theme } from "./theme";

/** How long one must pause before the statement is looked through. */
const LINT_DELAY_MS = 450;

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly placeholder: string;
  readonly language: CypherLanguage;
  readonly vocabulary: () => Vocabulary;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onSelection: (selected: Selected) => void;
  readonly onProblems: (problems: readonly Problem[]) => void;
}

/** Offsets of the main selection; equal where nothing is selected. */
export interface Selected {
  readonly from: number;
  readonly to: number;
}

export interface CypherEditor {
  /** Replaces the whole statement, as one step of the editor's own undo. */
  setText(text: string): void;
  /** Puts the cursor at an offset and the keyboard into the editor. */
  goTo(offset: number): void;
  /** Marks the place where the last run failed, or takes the mark away. */
  mark(offset: number | null): void;
  /** Looks through the statement again. */
  check(): void;
  destroy(): void;
}

/** Makes the editor of the console. Tab is not taken: it leaves the editor, as everywhere on the page. */
export function createEditor(options: EditorOptions): CypherEditor {
  const { parent, text } = options;
  const view = new EditorView({
    parent,
    state: EditorState.create({ doc: text, extensions: extensionsOf(options) }),
  });
  return {
    setText: (next) => {
      const now = view.state.doc.toString();
      if (now === next) return;
      view.dispatch({
        changes: { from: 0, to: now.length, insert: next },
        annotations: Transaction.userEvent.of("input.replace"),
      });
    },
    goTo: (offset) => {
      const at = Math.min(offset, view.state.doc.length);
      view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
      view.focus();
    },
    mark: (offset) => view.dispatch({ effects: markFault.of(offset) }),
    check: () => void check(view, options),
    destroy: () => view.destroy(),
  };
}

function extensionsOf(options: EditorOptions) {
  const { label, language, vocabulary, onChange, onRun, onSelection } = options;
  const run = (view: EditorView) => {
    closeCompletion(view);
    onRun();
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: "Mod-Enter", run },
        { key: "Ctrl-Enter", run },
      ]),
    ),
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    colouring,
    theme,
    faultMark,
    completion(language, vocabulary),
    linter((view) => check(view, options), { delay: LINT_DELAY_MS }),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    placeholder(options.placeholder),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false", autocapitalize: "off" }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
      if (update.selectionSet || update.docChanged) onSelection(update.state.selection.main);
    }),
  ];
}

async function check(
  view: EditorView,
  { language, vocabulary, onProblems }: EditorOptions,
): Promise<Diagnostic[]> {
  const text = view.state.doc.toString();
  const problems = text.trim() === "" ? [] : await language.check(text, vocabulary());
  // What was typed meanwhile is looked through by a call of its own.
  if (view.state.doc.toString() !== text) return [];
  onProblems(problems);
  return problems.map((problem) => ({ ...problem }));
}
