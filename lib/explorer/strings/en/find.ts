import type { PhraseRelation } from "../../../contract/phrase";
import type { NodeLabel } from "../../../model/kinds";
import { amount, listed, words } from "./words";

const RELATIONS: Readonly<Record<PhraseRelation, string>> = {
  uses: "using",
  introduces: "introducing",
  compares: "compared with",
  evaluates: "evaluated on",
  trains: "trained on",
  reports: "reporting numbers on",
  extends: "building on",
  part: "part of",
  similar: "similar to",
  about: "about",
};

const ANY: Readonly<Record<NodeLabel, string>> = {
  Paper: "any paper",
  Author: "anyone",
  Method: "any method",
  Benchmark: "any benchmark",
  Dataset: "any dataset",
  Model: "any model",
  Result: "any result",
  Topic: "any topic",
  Digest: "any digest",
};

/** What the search box says: phrases, commands, hits. */
export const find = {
  phrase: "Question",
  phrases: "Questions about it",
  recent: "Looked for before",
  commandsTitle: "Commands",
  tryThis: "Try",
  examples: ["methods evaluated on GSM8K", "papers using GRPO and MCTS", "authors of GRPO papers"],
  relation: RELATIONS,
  any: ANY,
  join: { and: "and", or: "or" },
  dates: (from: string | null, before: string | null) => {
    if (from === null) return `before ${words.date(before ?? "")}`;
    return before === null ? `since ${words.date(from)}` : `${words.date(from)} up to ${words.date(before)}`;
  },
  cypherOf: "Cypher that answers it",
  openInConsole: "Edit in the console",
  ofKind: (label: NodeLabel, shown: number, total: number) =>
    shown < total ? `${words.kinds[label]}, ${shown} of ${words.number(total)}` : words.kinds[label],
  papers: (count: number) => words.counted(count, "Paper"),
  ringAll: (count: number) => `Ring all ${words.number(count)} on the map`,
  onMap: "on the map",
  hits: {
    name: "Hits",
    /** "15 papers" or "8 methods and 2 models". */
    counted: (kinds: readonly { readonly label: NodeLabel; readonly count: number }[]) =>
      listed(kinds.map(({ label, count }) => words.counted(count, label))),
    forQuery: (query: string) => `for “${query}”`,
    place: (at: number, of: number) => `${at} of ${of}`,
    next: "Next hit",
    previous: "Previous hit",
    clear: "Clear the hits",
    select: "Select all",
    hint: "Enter goes to the next",
  },
  nothing: (text: string) =>
    `No ${text} in this atlas. Loosen the question, or edit its Cypher in the console.`,
  cut: (count: number) =>
    `The first ${words.number(count)} are ringed: there are more. Its Cypher in the console leads to the rest.`,
  offMap: (count: number) =>
    `${amount(count, "answer")}, but none is drawn on the map. Open the question in the console to read them.`,
  commandHint: "Type > for all commands",
  /** Titles, and further words by which a command is found. */
  commands: {
    named: {
      fit: { title: "Fit the map to the window", words: "zoom out whole all" },
      undo: { title: "Undo", words: "back step" },
      redo: { title: "Redo", words: "forward step again" },
      copyLink: { title: "Copy the link to this view", words: "share url address" },
      clear: { title: "Clear the selection", words: "deselect none unselect" },
      clearHits: { title: "Clear the hits", words: "rings search" },
      showAll: { title: "Show everything", words: "all remove clear filters reset unhide" },
    },
    only: (kinds: string) => ({ title: `Show only ${kinds.toLowerCase()}`, words: "solo filter" }),
    hide: (kinds: string) => ({ title: `Hide or show ${kinds.toLowerCase()}`, words: "filter toggle" }),
    themes: {
      system: { title: "Theme of the system", words: "auto default" },
      light: { title: "Light theme", words: "day bright" },
      dark: { title: "Dark theme", words: "night" },
    },
    colours: {
      kind: { title: "Colour by kind", words: "color" },
      topic: { title: "Colour by topic", words: "color" },
      time: { title: "Colour by date", words: "color time year month new age" },
    },
    open: (tab: string) => ({ title: `Open ${tab}`, words: "go to panel tab show" }),
  },
};
