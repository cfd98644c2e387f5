/** Node labels in display order. The position is the code used by the binary map format, so only ever append. */
export const NODE_LABELS = [
  "Paper",
  "Author",
  "Method",
  "Benchmark",
  "Dataset",
  "Model",
  "Result",
  "Topic",
  "Digest",
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Labels of things that are drawn on the map; topics are drawn as regions, digests are sources. */
export const MAP_LABELS = [
  "Paper",
  "Author",
  "Method",
  "Benchmark",
  "Dataset",
  "Model",
  "Result",
] as const satisfies readonly NodeLabel[];
export type MapLabel = (typeof MAP_LABELS)[number];

/** Kinds of entity that are read from running text. */
export const ENTITY_LABELS = [
  "Method",
  "Benchmark",
  "Dataset",
  "Model",
] as const satisfies readonly NodeLabel[];
export type EntityLabel = (typeof ENTITY_LABELS)[number];

/** Relationship types. As with labels, the position is the code in the binary map format. */
export const EDGE_TYPES = [
  "AUTHORED",
  "LISTED_IN",
  "INTRODUCES",
  "USES",
  "COMPARES_WITH",
  "EVALUATES_ON",
  "TRAINS_ON",
  "REPORTS",
  "ON",
  "OF",
  "EXTENDS",
  "PART_OF",
  "SIMILAR_TO",
  "IN_TOPIC",
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** Relationships that analysis computes; every other one is read from a text and carries evidence. */
export const COMPUTED_EDGE_TYPES: ReadonlySet<EdgeType> = new Set(["SIMILAR_TO", "IN_TOPIC"]);

interface Ends {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
}

/** Which labels each relationship may join. */
export const EDGE_ENDS: Readonly<Record<EdgeType, Ends>> = {
  AUTHORED: { from: ["Author"], to: ["Paper"] },
  LISTED_IN: { from: ["Paper"], to: ["Digest"] },
  INTRODUCES: { from: ["Paper"], to: ENTITY_LABELS },
  USES: { from: ["Paper"], to: ENTITY_LABELS },
  COMPARES_WITH: { from: ["Paper"], to: ENTITY_LABELS },
  EVALUATES_ON: { from: ["Paper"], to: ["Benchmark", "Dataset"] },
  TRAINS_ON: { from: ["Paper"], to: ["Benchmark", "Dataset"] },
  REPORTS: { from: ["Paper"], to: ["Result"] },
  ON: { from: ["Result"], to: ["Benchmark", "Dataset"] },
  OF: { from: ["Result"], to: ["Method", "Model"] },
  EXTENDS: { from: ["Method"], to: ["Method"] },
  PART_OF: { from: ["Method", "Model"], to: ["Method", "Model"] },
  SIMILAR_TO: { from: ["Paper"], to: ["Paper"] },
  IN_TOPIC: { from: [...MAP_LABELS, "Topic"], to: ["Topic"] },
};

const ID_PREFIX: Readonly<Record<NodeLabel, string>> = {
  Paper: "paper",
  Author: "author",
  Method: "method",
  Benchmark: "benchmark",
  Dataset: "dataset",
  Model: "model",
  Result: "result",
  Topic: "topic",
  Digest: "digest",
};

/** The id of a node, `kind:key`, from its label and a key that is already a slug (or an arXiv id). */
export function nodeId(label: NodeLabel, key: string): string {
  return `${ID_PREFIX[label]}:${key}`;
}

/** The label of a node, told by its id; undefined for what is no id. */
export function labelOfId(id: string): NodeLabel | undefined {
  const prefix = id.slice(0, id.indexOf(":"));
  return NODE_LABELS.find((label) => ID_PREFIX[label] === prefix);
}
