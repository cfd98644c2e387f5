import { byText } from "../../base/order";
import type { GraphDocument } from "../../model/document";

/** Below this, of four pairs of a topic's papers fewer than one is kept together by another seed. */
const SHAKY = 0.25;

/** Topics that clustering with another seed mostly takes apart, the shakiest first, each with its figures. */
export function shakyTopics(document: GraphDocument): string[] {
  return document.nodes
    .flatMap(({ id, label, properties }) => {
      if (label !== "Topic") return [];
      const figure = (key: string) => Number(properties[key] ?? 0);
      const figures = ["stability", "modularity", "coverage"].map(
        (key) => `${key} ${figure(key).toFixed(2)}`,
      );
      const line = `${properties["name"]} (${id}): ${figure("size")} papers, ${figures.join(", ")}`;
      return [{ id, stability: figure("stability"), line }];
    })
    .filter(({ stability }) => stability < SHAKY)
    .toSorted((a, b) => a.stability - b.stability || byText(a.id, b.id))
    .map(({ line }) => line);
}
