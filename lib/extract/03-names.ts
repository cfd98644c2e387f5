import type { WordLists } from "../lexicon/types";
import { acronymNames } from "./acronym-names";
import type { Candidate, PlacedCandidate, Reading } from "./candidates";
import { chineseCuedNames, cuedNames, novelNames, openingName } from "./cued-names";
import { dataNames, parenthesisedNames } from "./placed-names";
import { apposedNames, quotedKinds, quotedNames } from "./plain-names";
import { phrasedNames, shapedNames } from "./shaped-names";
import { isShouted } from "./shouted";
import { titleName } from "./title-names";
import { keysIn, keysOf } from "./tokens";
import type { Sentence, Spot } from "./types";

/** A sentence with the known names in it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly spots: readonly Spot[];
  /** Id of the digest node. */
  readonly digest: string;
}

/** What sees a sentence by itself. */
const RULES: readonly ((reading: Reading) => Candidate[])[] = [
  acronymNames,
  cuedNames,
  novelNames,
  dataNames,
  parenthesisedNames,
  chineseCuedNames,
  quotedNames,
  quotedKinds,
  apposedNames,
  shapedNames,
  phrasedNames,
];

/** Everything in a paper's texts that seems to be a name and is not known. */
export function newNames(sentences: readonly ReadSentence[], words: WordLists): PlacedCandidate[] {
  const repeated = repetitionIn(sentences.map(({ sentence }) => sentence));
  const opening = sentences.find(({ sentence }) => sentence.part === "summary")?.sentence;
  return sentences.flatMap(({ sentence, spots, digest }) => {
    if (isShouted(sentence)) return [];
    const reading = { sentence, spots, words };
    return [
      ...titleName(reading, repeated),
      ...(sentence === opening ? openingName(reading) : []),
      ...RULES.flatMap((rule) => rule(reading)),
    ].map((candidate) => ({ ...candidate, digest }));
  });
}

/** Tells whether a sentence names something that the title names; one that cites the whole title does not count. */
function repetitionIn(sentences: readonly Sentence[]): (name: string) => boolean {
  const keys = (sentence: Sentence) => ` ${keysIn(sentence).join(" ")} `;
  const titles = sentences.filter(({ part }) => part === "title").map(keys);
  const body = sentences.filter(({ part }) => part !== "title").map(keys);
  const own = body.filter((text) => !titles.some((title) => text.includes(title)));
  return (name) => own.some((text) => text.includes(` ${keysOf(name).join(" ")} `));
}
