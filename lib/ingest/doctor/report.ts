import type { Digest } from "../../digest/types";
import type { WordLists } from "../../lexicon/types";
import type { GraphDocument } from "../../model/document";
import type { Resolution } from "../../resolve/build";
import { competingReadings, frequentNewNames, oddNames, twoKinds } from "./names";
import { nearDuplicates } from "./near-duplicates";
import { digestsWithoutDate, papersWithoutMethod } from "./sources";
import { shakyTopics } from "./topics";

/** One kind of suspicion and what it falls on. */
export interface Finding {
  readonly title: string;
  /** One line for each suspicious thing. */
  readonly cases: readonly string[];
}

/** What is looked at: the digests, what was read in them, and the graph with its topics. */
interface Examined {
  readonly resolution: Pick<Resolution, "document" | "things">;
  readonly digests: readonly Digest[];
  readonly graph: GraphDocument;
}

/** Everything suspicious in what was read, one finding a check. */
export function examine(
  { resolution: { document, things }, digests, graph }: Examined,
  words: WordLists,
): Finding[] {
  return [
    { title: "names a letter apart", cases: nearDuplicates(things) },
    { title: "one-letter or common-word names", cases: oddNames(things, words) },
    { title: "names of two kinds", cases: twoKinds(things) },
    { title: "words that may name two things", cases: competingReadings(things) },
    { title: "unusually frequent new names", cases: frequentNewNames(things) },
    { title: "papers without a method", cases: papersWithoutMethod(document) },
    { title: "digests without a date", cases: digestsWithoutDate(digests) },
    { title: "topics that another seed takes apart", cases: shakyTopics(graph) },
  ];
}

const SHOWN = 20;

/** The counts of all findings, then the first cases of each. */
export function findingLines(findings: readonly Finding[]): string[] {
  return [
    ...findings.map(({ title, cases }) => `${String(cases.length).padStart(6)}  ${title}`),
    ...findings.filter(({ cases }) => cases.length > 0).flatMap(caseLines),
  ];
}

function caseLines({ title, cases }: Finding): string[] {
  const more = cases.length > SHOWN ? [`  … and ${cases.length - SHOWN} more`] : [];
  return ["", title, ...cases.slice(0, SHOWN).map((item) => `  ${item}`), ...more];
}
