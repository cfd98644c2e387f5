import type { EntityLabel } from "../model/kinds";

export interface LexiconEntry {
  /** Node id, such as `method:grpo`. */
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly expansion?: string;
  readonly aliases: readonly string[];
  readonly zh: readonly string[];
  readonly family?: string;
  /** Empty where the name needs no company. */
  readonly near: readonly string[];
  readonly task?: string;
  readonly metric?: string;
  readonly higherIsBetter?: boolean;
}

export interface ModelFamily {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly zh: readonly string[];
  readonly near: readonly string[];
  readonly bare: boolean;
  readonly sized: boolean;
  readonly measure: boolean;
}

/** Word lists for telling names from other capitalised text; all lower case except the acronyms. */
export interface WordLists {
  readonly genericAcronyms: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** The kind of thing that a noun beside a name says. */
  readonly heads: ReadonlyMap<string, EntityLabel>;
  readonly taskHeads: ReadonlySet<string>;
  readonly metricHeads: ReadonlySet<string>;
  /** Benchmarks and datasets by name, for names made from theirs; only those that need no company. */
  readonly data: ReadonlyMap<string, EntityLabel>;
}

export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly families: readonly ModelFamily[];
  readonly variants: ReadonlySet<string>;
  readonly words: WordLists;
}
