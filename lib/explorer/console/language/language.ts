import type { Vocabulary } from "./vocabulary";

/** Something to say about a part of the statement; offsets in UTF-16 units. */
export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning";
  readonly message: string;
}

export type ProposalKind = "keyword" | "function" | "label" | "type" | "property" | "parameter" | "variable";

/** A word that may stand at the cursor. */
export interface Proposal {
  readonly label: string;
  /** What is written, where it differs from the label. */
  readonly insert?: string;
  readonly kind: ProposalKind;
  readonly detail?: string;
}

/** Knows Cypher. The full one runs Neo4j's parser in a worker; the small one stands in until that is there. */
export interface CypherLanguage {
  /** What may stand at the offset `at`; the editor keeps what fits the word that is being typed. */
  propose(text: string, at: number, vocabulary: Vocabulary): Promise<readonly Proposal[]>;
  check(text: string, vocabulary: Vocabulary): Promise<readonly Problem[]>;
}
