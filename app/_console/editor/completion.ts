import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { CypherLanguage, Proposal } from "@/lib/explorer/console/language/language";
import type { Vocabulary } from "@/lib/explorer/console/language/vocabulary";

/** A word that is being typed; the sign of a parameter belongs to it. */
const WORD = /\$?[\p{L}\p{N}_]*$/u;
const VALID = /^\$?[\p{L}\p{N}_]*$/u;
/** After these a name is due, so the names are shown without a letter typed. */
const OPENERS = /[:.$|]$/u;
/** Elsewhere words are proposed from so many letters on: many a variable has but one. */
const LEAST_TYPED = 2;

/** What is likely wanted first: things of the graph before words of the language. */
const BOOST: Readonly<Record<Proposal["kind"], number>> = {
  variable: 5,
  parameter: 4,
  property: 3,
  label: 3,
  type: 3,
  function: 1,
  keyword: 0,
};

/** Proposes labels, types, properties, parameters, functions and words while one types, or on Ctrl Space. */
export function completion(language: CypherLanguage, vocabulary: () => Vocabulary): Extension {
  const source = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(WORD);
    const from = word?.from ?? context.pos;
    const typed = context.state.sliceDoc(from, context.pos);
    const due = OPENERS.test(context.state.sliceDoc(Math.max(0, from - 1), from)) || typed.startsWith("$");
    if (!context.explicit && !due && typed.length < LEAST_TYPED) return null;
    const proposals = await language.propose(context.state.doc.toString(), context.pos, vocabulary());
    // Enter must break the line where the word is complete as it stands.
    const complete = known(proposals, typed) && !context.explicit;
    if (context.aborted || proposals.length === 0 || complete) return null;
    return {
      from,
      options: proposals.map(optionOf),
      validFor: (text) => VALID.test(text) && !known(proposals, text),
    };
  };
  return autocompletion({ override: [source], icons: false, activateOnTypingDelay: 150 });
}

function known(proposals: readonly Proposal[], text: string): boolean {
  return proposals.some(({ label }) => label.toLowerCase() === text.toLowerCase());
}

function optionOf({ label, insert, kind, detail }: Proposal): Completion {
  return {
    label,
    type: kind,
    boost: BOOST[kind],
    ...(insert === undefined || kind === "parameter" ? {} : { apply: insert }),
    ...(detail === undefined ? {} : { detail }),
  };
}
