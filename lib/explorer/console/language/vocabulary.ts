import type { SchemaResponse } from "../../../contract/schema";

/** What the names in a statement may be: what is in the graph, and the parameters at hand. */
export interface Vocabulary {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  /** Name of a property → the labels and types that have it. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** Which labels a type joins, one entry for each pair that occurs. */
  readonly patterns: readonly { readonly from: string; readonly type: string; readonly to: string }[];
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The vocabulary of a stored graph. */
export function vocabularyOf(
  { labels, types }: SchemaResponse,
  parameters: Vocabulary["parameters"],
): Vocabulary {
  const properties = new Map<string, string[]>();
  for (const { name, properties: keys } of [...labels, ...types]) {
    for (const key of keys) properties.set(key, [...(properties.get(key) ?? []), name]);
  }
  return {
    labels: labels.map(({ name }) => name),
    types: types.map(({ name }) => name),
    properties,
    patterns: types.flatMap(({ name, pairs }) => pairs.map(({ from, to }) => ({ from, type: name, to }))),
    parameters,
  };
}
