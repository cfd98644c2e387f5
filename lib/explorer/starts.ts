import type { MapLabel } from "../model/kinds";
import { type Atlas, type AtlasNode, measuredBenchmarks } from "./atlas";

/** A good place to begin, found in the data. */
export type Start =
  | { readonly kind: "node"; readonly id: string; readonly question: string }
  | { readonly kind: "path"; readonly from: string; readonly to: string; readonly question: string }
  | { readonly kind: "board"; readonly id: string; readonly question: string };

/** Up to four questions that this atlas can answer: its best known method, a link between two, its fullest board. */
export function startingPoints(atlas: Atlas): Start[] {
  const best = (label: MapLabel) => atlas.ranked.filter((node) => node.label === label);
  const [method, ...others] = best("Method");
  const board = measuredBenchmarks(atlas)[0]?.benchmark;
  const [model] = best("Model");
  return [
    ...(method ? [node(method, `What is ${method.name}, and who uses it?`)] : []),
    ...pathBetween(method, others.at(1) ?? others.at(0)),
    ...(board ? [{ kind: "board" as const, id: board.id, question: `Who leads on ${board.name}?` }] : []),
    ...(model ? [node(model, `Which papers work with ${model.name}?`)] : []),
  ];
}

const node = ({ id }: AtlasNode, question: string): Start => ({ kind: "node", id, question });

function pathBetween(a: AtlasNode | undefined, b: AtlasNode | undefined): Start[] {
  if (!a || !b) return [];
  return [{ kind: "path", from: a.id, to: b.id, question: `How are ${a.name} and ${b.name} connected?` }];
}
