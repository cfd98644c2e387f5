import { amount, words } from "./words";

/** What is said about a selection and why things are connected. */
export const details = {
  name: "Details",
  close: "Close details",
  loading: "Loading …",
  collecting: "Collecting connections and their sentences …",
  firstSeen: (date: string) => `First seen ${words.date(date)}`,
  topicPrefix: "Topic: ",
  pathFrom: "Path from here",
  pathTo: "Path to here",
  summary: "Summary",
  languages: { en: "English", zh: "中文" },
  evidence: "Evidence",
  noSentence: "No sentence mentions it: its links were computed.",
  allSentences: (count: number) => `Show all ${amount(count, "sentence")}`,
  connections: "Connections",
  partOf: (shown: number, total: number) => `The first ${shown} of ${amount(total, "connection")}.`,
  noConnection: "Nothing is connected with it.",
  why: (name: string) => `Why: ${name}`,
  whyHint: "Why?",
  sharedTerms: (terms: readonly string[]) => `Shared terms: ${terms.join(", ")}`,
  computed: "Computed, not read from a text.",
  source: (line: number, file: string) => `Line ${line} of ${file}`,
  certainty: (confidence: number) => `${Math.round(confidence * 100)} % certain`,
  links: { arxiv: "arXiv", page: "Page", pdf: "PDF" },
};
