import { AppError } from "../base/errors";
import type { GraphNode } from "../model/document";
import { type Atlas, nodeAt, rowOf, textOf } from "./atlas";

export function topicNodes(atlas: Atlas): GraphNode[] {
  return atlas.nodes.filter((node) => node.label === "Topic");
}

/** Ids of a topic and of all topics below it. */
export function topicFamily(atlas: Atlas, id: string): ReadonlySet<string> {
  const family = new Set([id]);
  for (const member of family)
    for (const node of topicNodes(atlas)) if (textOf(node, "parent") === member) family.add(node.id);
  return family;
}

/** The node of a topic. @throws AppError `not_found` for an id that is nothing or something else. */
export function topicAt(atlas: Atlas, id: string): GraphNode {
  const node = nodeAt(atlas, rowOf(atlas, id));
  if (node.label === "Topic") return node;
  throw new AppError("not_found", `${JSON.stringify(id)} is not a topic but of the kind ${node.label}.`);
}
