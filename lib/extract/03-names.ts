import type { WordLists } from "../lexicon/types";
import { acronymNames } from "./acronym-names";
import type { PlacedCandidate } from "./candidates";
import { apposedNames, chineseCuedNames, cuedNames, dataNames, novelNames, openingName, parenthesisedNames, quotedNames, titleName } from "./name-rules";
import { phrasedNames, shapedNames } from "./shaped-names";
import { keysOf } from "./tokens";
import type { Sentence, Spot } from "./types";

/** A sentence with the known names in it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly spots: readonly Spot[];
  /** Id of the digest node. */
  readonly digest: string;
}

/** Everything in a paper's texts that seems to be a name and is not known. */
export function newNames(sentences: readonly ReadSentence[], words: WordLists): PlacedCandidate[] {
  const body = sentences
    .filter(({ sentence }) => sentence.part !== "title")
    .map(({ sentence }) => ` ${keysOf(sentence.text).join(" ")} `);
  const titles = sentences
    .filter(({ sentence }) => sentence.part === "title")
    .map(({ sentence }) => keysOf(sentence.text).join(" "));
  const own = body.filter((text) => !titles.some((title) => text.includes(title)));
  const repeated = (name: string) => own.some((text) => text.includes(` ${keysOf(name).join(" ")} `));
  const opening = sentences.find(({ sentence }) => sentence.part === "summary")?.sentence;
  return sentences.flatMap(({ sentence, spots, digest }) => {
    const reading = { sentence, spots, words };
    return [
      ...titleName(reading, repeated),
      ...acronymNames(reading),
      ...cuedNames(reading),
      ...novelNames(reading),
      ...openingName(reading, sentence === opening),
      ...dataNames(reading),
      ...parenthesisedNames(reading),
      ...chineseCuedNames(reading),
      ...quotedNames(reading),
      ...apposedNames(reading),
      ...shapedNames(reading),
      ...phrasedNames(reading),
    ].map((candidate) => ({ ...candidate, digest }));
  });
}
