import { fold } from "../../base/text";
import type { Atlas } from "../atlas";
import type { Neighbour } from "../connections";

export const SORTS = ["sure", "name", "linked", "newest"] as const;
/** How a list of connections is sorted. */
export type Sort = (typeof SORTS)[number];

/** The neighbours whose name has a text in it, sorted. They come with the surest first. */
export function ordered(
  neighbours: readonly Neighbour[],
  { sort, text }: { readonly sort: Sort; readonly text: string },
  atlas: Atlas,
): readonly Neighbour[] {
  const wanted = fold(text.trim());
  const named =
    wanted === "" ? neighbours : neighbours.filter(({ node }) => fold(node.name).includes(wanted));
  const day = ({ node }: Neighbour) => atlas.nodes.get(node.id)?.published ?? 0;
  switch (sort) {
    case "sure":
      return named;
    case "name":
      return named.toSorted((a, b) => (a.node.name < b.node.name ? -1 : 1));
    case "linked":
      return named.toSorted((a, b) => b.node.degree - a.node.degree);
    case "newest":
      return named.toSorted((a, b) => day(b) - day(a));
  }
}
