import type { Span } from "../digest/types";
import type { WordLists } from "../lexicon/types";
import type { EntityLabel } from "../model/kinds";
import type { EntityName, Sentence, Spot } from "./types";

/** A place where a text seems to give a name that is not in the lexicon. */
export interface Candidate extends Span {
  readonly name: string;
  readonly expansion?: string;
  /** What a noun beside it, or its own ending, says it is. */
  readonly label?: EntityLabel;
  /** What an apposition says it is: "X, a new model". */
  readonly apposed?: EntityLabel;
  /** Set where the text gives a new spelling of something known. */
  readonly known?: EntityName;
  /** True where the long form names a measure, a task or a class of models. */
  readonly common?: boolean;
  readonly rule: string;
  readonly confidence: number;
  /** True where the words around say that the paper brings it. */
  readonly introduced: boolean;
}

/** A candidate with the id of the digest it stands in. */
export interface PlacedCandidate extends Candidate {
  readonly digest: string;
}

/** What a naming rule sees of a sentence. */
export interface Reading {
  readonly sentence: Sentence;
  /** Known names in it. */
  readonly spots: readonly Spot[];
  readonly words: WordLists;
}

/** True where a range lies within something known. */
export function isKnown(spots: readonly Spot[], { start, end }: Span): boolean {
  return spots.some((spot) => spot.start <= start && end <= spot.end);
}
