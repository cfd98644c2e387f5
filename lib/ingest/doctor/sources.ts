import { byText } from "../../base/order";
import type { Digest } from "../../digest/types";
import type { GraphDocument } from "../../model/document";

/** Papers of which no method was read. */
export function papersWithoutMethod({ nodes, edges }: GraphDocument): string[] {
  const methods = new Set(nodes.filter(({ label }) => label === "Method").map(({ id }) => id));
  const withMethod = new Set(edges.filter(({ target }) => methods.has(target)).map(({ source }) => source));
  return nodes
    .filter(({ id, label }) => label === "Paper" && !withMethod.has(id))
    .map(({ id, properties }) => `${id} ${properties["name"]}`);
}

/** Digests that name no date; their papers are dated by arXiv id. */
export function digestsWithoutDate(digests: readonly Digest[]): string[] {
  return digests
    .filter(
      ({ date, records }) => date === undefined && records.every(({ published }) => published === undefined),
    )
    .map(({ file }) => file)
    .toSorted(byText);
}
