import type { NodeResponse } from "../../contract/node";
import type { Strings } from "../strings/en";

/** How many papers do what with it: "15 papers use it", "2 papers compare with it". A paper has links instead. */
export function tallyOf(
  { node, connections }: Pick<NodeResponse, "node" | "connections">,
  t: Strings,
): string[] {
  if (node.label === "Paper") return [t.words.links(node.degree)];
  const said: Readonly<Record<string, (count: number) => string>> = t.details.tally;
  const papers = connections.filter(({ label }) => label === "Paper");
  return papers.flatMap(({ type, count }) => said[type]?.(count) ?? []);
}
