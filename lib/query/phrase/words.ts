import type { PhraseRelation } from "../../contract/phrase";
import type { EdgeType, NodeLabel } from "../../model/kinds";

/** Kinds that one may ask for, by the nouns for them. */
export const NOUNS: ReadonlyMap<string, NodeLabel> = new Map<string, NodeLabel>([
  ["paper", "Paper"],
  ["papers", "Paper"],
  ["author", "Author"],
  ["authors", "Author"],
  ["people", "Author"],
  ["who", "Author"],
  ["co-author", "Author"],
  ["co-authors", "Author"],
  ["coauthors", "Author"],
  ["method", "Method"],
  ["methods", "Method"],
  ["technique", "Method"],
  ["techniques", "Method"],
  ["benchmark", "Benchmark"],
  ["benchmarks", "Benchmark"],
  ["dataset", "Dataset"],
  ["datasets", "Dataset"],
  ["model", "Model"],
  ["models", "Model"],
]);

export const PLURALS: Readonly<Partial<Record<NodeLabel, string>>> = {
  Paper: "papers",
  Author: "authors",
  Method: "methods",
  Benchmark: "benchmarks",
  Dataset: "datasets",
  Model: "models",
};

/** Words before a phrase that add nothing to it. */
export const LEADS: ReadonlySet<string> = new Set([
  "show",
  "find",
  "list",
  "me",
  "all",
  "the",
  "which",
  "what",
  "newest",
  "latest",
]);

/** Words between a noun and its verb that add nothing. */
export const FILLERS: ReadonlySet<string> = new Set([
  "that",
  "which",
  "who",
  "whose",
  "are",
  "is",
  "were",
  "was",
  "been",
  "have",
  "has",
  "and",
  "also",
  ",",
]);

export interface Verb {
  readonly words: readonly string[];
  readonly relation: PhraseRelation;
  /** How the paper in between is tied to what is asked for, where the verb says that ("methods introduced by"). */
  readonly link?: EdgeType;
  /** Prepositions are verbs only where nothing but a verb may stand: names contain them as well. */
  readonly weak?: true;
}

const verbs = (
  relation: PhraseRelation,
  phrases: string,
  more: Omit<Verb, "words" | "relation"> = {},
): Verb[] => phrases.split("|").map((text) => ({ words: text.split(" "), relation, ...more }));

/** Every way to say a relation, longer ones first. */
export const VERBS: readonly Verb[] = [
  ...verbs(
    "uses",
    "use|uses|using|used with|used together with|combine|combining|combined with|apply|applying|employing",
  ),
  ...verbs(
    "introduces",
    "introduce|introduces|introducing|propose|proposes|proposing|present|presents|presenting",
  ),
  ...verbs(
    "compares",
    "compare|comparing|compare with|compares with|comparing with|compared with|compared to|compared against|versus|vs",
  ),
  ...verbs(
    "evaluates",
    "evaluate on|evaluated on|evaluates on|evaluating on|tested on|testing on|test on|measured on|measuring on|benchmarked on",
  ),
  ...verbs("trains", "train on|trained on|trains on|training on|fine-tuned on|finetuned on"),
  ...verbs(
    "reports",
    "reporting on|report on|reports on|reporting numbers on|reporting results on|report results on|report numbers on|with results on|with numbers on|scoring on",
  ),
  ...verbs("extends", "build on|builds on|building on|extend|extends|extending|based on|derived from"),
  ...verbs("extends", "variants of", { weak: true }),
  ...verbs("part", "part of|in the family of|of the family|belonging to"),
  ...verbs("similar", "similar to"),
  ...verbs(
    "about",
    "about|mention|mentions|mentioning|working on|work on|works on|working with|work with|works with|written by|by",
  ),
  ...verbs("about", "introduced by|introduced in|introduced|proposed by|proposed in|proposed", {
    link: "INTRODUCES",
  }),
  ...verbs("about", "used by|used in", { link: "USES" }),
  ...verbs("about", "of|on|with|for|from|in", { weak: true }),
].sort((a, b) => b.words.length - a.words.length);

interface RelationMeaning {
  /** Relationships in the graph. */
  readonly types: readonly EdgeType[];
  /** Kinds of thing that may be named with it. */
  readonly kinds: readonly NodeLabel[];
  /** How the relation is said again in full. */
  readonly say: string;
  /** The same where what is asked for is neither papers nor people. */
  readonly sayOfOthers?: string;
}

const ENTITIES: readonly NodeLabel[] = ["Method", "Model", "Benchmark", "Dataset"];

export const MEANINGS: Readonly<Record<PhraseRelation, RelationMeaning>> = {
  uses: { types: ["USES"], kinds: ENTITIES, say: "using", sayOfOthers: "used with" },
  introduces: { types: ["INTRODUCES"], kinds: ENTITIES, say: "introducing" },
  compares: { types: ["COMPARES_WITH"], kinds: ENTITIES, say: "compared with" },
  evaluates: { types: ["EVALUATES_ON"], kinds: ["Benchmark", "Dataset"], say: "evaluated on" },
  trains: { types: ["TRAINS_ON"], kinds: ["Dataset", "Benchmark"], say: "trained on" },
  reports: { types: ["REPORTS"], kinds: ["Benchmark"], say: "reporting numbers on" },
  extends: { types: ["EXTENDS"], kinds: ["Method"], say: "building on" },
  part: { types: ["PART_OF"], kinds: ["Model", "Method"], say: "part of" },
  similar: { types: ["SIMILAR_TO"], kinds: ["Paper"], say: "similar to" },
  about: {
    types: ["INTRODUCES", "USES", "COMPARES_WITH", "EVALUATES_ON", "TRAINS_ON"],
    kinds: [...ENTITIES, "Author", "Topic"],
    say: "about",
    sayOfOthers: "of papers about",
  },
};

/** Relations that hold between what is asked for and what is named, without a paper in between. */
export const DIRECT: ReadonlySet<PhraseRelation> = new Set(["extends", "part", "similar"]);

/** How a paper is tied to what is asked for, where no verb says so. */
export const LINKS: Readonly<Partial<Record<NodeLabel, readonly EdgeType[]>>> = {
  Author: ["AUTHORED"],
  Method: ["INTRODUCES", "USES"],
  Benchmark: ["EVALUATES_ON"],
  Dataset: ["TRAINS_ON", "EVALUATES_ON", "USES"],
  Model: ["INTRODUCES", "USES"],
};
