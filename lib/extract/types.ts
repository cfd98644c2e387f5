import type { Language, PaperRecord, Span } from "../digest/types";
import type { LexiconEntry } from "../lexicon/types";
import type { EntityLabel } from "../model/kinds";

/** A sentence of a record: a range of the digest file that never crosses a block. */
export interface Sentence extends Span {
  readonly text: string;
  readonly part: "title" | "keywords" | "summary";
  readonly language: Language;
}

/** What a name stands for, before the corpus is merged. */
export interface EntityName {
  /** Same for all spellings of the thing within this corpus run. */
  readonly key: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly expansion?: string;
  /** A label that a person gave it. */
  readonly title?: string;
  /** Set where the thing is in the lexicon. */
  readonly entry?: LexiconEntry;
  /** For models: the names of the families above it, nearest first. */
  readonly families?: readonly string[];
}

export type Role = "introduces" | "uses" | "compares" | "evaluates" | "trains";

/** Where in which digest a paper gives a name or says that two spellings mean the same. */
export interface Given {
  readonly digest: string;
  readonly start: number;
  /** The kind that this paper's texts alone say. */
  readonly label: EntityLabel;
}

/** One place where a name stands in the file. */
export interface Spot extends Span {
  readonly entity: EntityName;
  /** The known spelling it was recognised by. */
  readonly spelling: string;
  /** Set where the spelling is not from the lexicon: where a paper gives it. */
  readonly given?: Given;
  /** Other things that the same words name, where there are any: the readings that lost. */
  readonly rivals?: readonly EntityName[];
  readonly rule: string;
  readonly confidence: number;
}

export interface Mention extends Spot {
  readonly sentence: Sentence;
  readonly role: Role;
  /** False where the role is only the usual one of its kind, with no word that says so. */
  readonly cued: boolean;
}

/** A number that the text reports for a benchmark. */
export interface ResultReading extends Span {
  readonly sentence: Sentence;
  readonly benchmark: Mention;
  readonly subject?: Mention;
  readonly value: number;
  /** The digits as they stand in the text. */
  readonly digits: string;
  readonly unit: string;
  readonly kind: "score" | "delta";
  readonly metric?: string;
  readonly rule: string;
  readonly confidence: number;
}

/** "A builds on B" between two methods. */
export interface Relation {
  readonly type: "EXTENDS";
  readonly from: Mention;
  readonly to: Mention;
  readonly rule: string;
  readonly confidence: number;
}

/** What one record of one digest says. */
export interface PaperExtraction {
  /** Id of the digest node. */
  readonly digest: string;
  readonly record: PaperRecord;
  readonly mentions: readonly Mention[];
  readonly results: readonly ResultReading[];
  readonly relations: readonly Relation[];
}
