import type { Nearest } from "../../../contract/path";
import type { Connection, NodeSummary } from "../../../contract/shared";

/** A relation as it is walked. */
export interface Hop {
  readonly from: NodeSummary;
  readonly edge: Connection;
  readonly to: NodeSummary;
}

/** How a language speaks of paths. */
export interface PathWords {
  /** A hop as a sentence that begins with the node it starts from: "“Thinking in Groups” introduces GRPO." */
  readonly hop: (hop: Hop) => string;
  /** The same where the sentence before it ended with the paper it starts from. */
  readonly goesOn: (hop: Hop) => string;
  readonly quoted: (quote: string) => string;
  readonly source: (file: string, line: number) => string;
  /** Puts the parts of a paragraph together. */
  readonly joined: (parts: readonly string[]) => string;
  /** Says that there is no way, how far each end reaches, what would give one, and how near one gets. */
  readonly nearest: (facts: Omit<Nearest, "text">) => string;
}
