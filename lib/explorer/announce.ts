import type { Atlas } from "./atlas";
import type { View } from "./state";
import { amount, kindTitle } from "./words";

/** One sentence for the live region that says what changed between two views; empty where nothing worth saying did. */
export function describeChange(
  before: View,
  after: View,
  atlas: Atlas,
  topicName: (id: string) => string,
): string {
  if (before.selected !== after.selected) return selection(after.selected, atlas);
  if (before.path !== after.path) return path(after.path, atlas);
  if (before.topic !== after.topic)
    return after.topic === null ? "All topics shown" : `Topic ${topicName(after.topic)} shown`;
  if (before.hidden !== after.hidden) return kinds(before, after);
  if (before.colour !== after.colour) return `Coloured by ${after.colour}`;
  if (before.positions !== after.positions) return "The map was rearranged";
  return "";
}

function selection(id: string | null, atlas: Atlas): string {
  if (id === null) return "Selection cleared";
  const node = atlas.nodes.get(id);
  const beside = atlas.neighbours.get(id)?.size ?? 0;
  return node ? `${node.name} selected, ${amount(beside, "neighbour")}` : `${id} selected`;
}

function path(stops: View["path"], atlas: Atlas): string {
  if (!stops) return "Path cleared";
  return `Path shown: ${stops.map((id) => atlas.nodes.get(id)?.name ?? id).join(", then ")}`;
}

function kinds(before: View, after: View): string {
  const hidden = after.hidden.filter((kind) => !before.hidden.includes(kind));
  const shown = before.hidden.filter((kind) => !after.hidden.includes(kind));
  return [
    ...hidden.map((kind) => `${kindTitle(kind)} hidden`),
    ...shown.map((kind) => `${kindTitle(kind)} shown`),
  ].join(", ");
}
