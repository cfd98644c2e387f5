import type { EdgeType, NodeLabel } from "../../model/kinds";

export type Direction = "out" | "in";

/** The words of a language that many parts of the page share. */
export interface Words {
  readonly number: (value: number) => string;
  /** "1 paper", "15 papers", "3,377 papers". */
  readonly counted: (count: number, label: NodeLabel) => string;
  /** "7 links": relationships at a node. */
  readonly links: (count: number) => string;
  /** The name of a kind as a heading or a legend entry: "Papers". */
  readonly kinds: Readonly<Record<NodeLabel, string>>;
  /** The kind of a single thing: "Paper". */
  readonly kind: Readonly<Record<NodeLabel, string>>;
  /** How a relationship reads from the side of its source (`out`) or of its target (`in`). */
  readonly relation: (type: EdgeType, direction: Direction) => string;
  /** "10 October 2025"; a month or a year alone stays one. Anything else comes back as it is. */
  readonly date: (iso: string) => string;
  /** "Oct 2025": a month where there is little room. */
  readonly month: (iso: string) => string;
}
