import { AppError } from "../base/errors";
import { byText, inOrder } from "../base/order";
import type { NodesRequest, NodesResponse } from "../contract/node";
import type { NodeSummary } from "../contract/shared";
import { type Atlas, nodeAt, rowOf } from "./atlas";
import { nextOf, pageOf } from "./page";
import { perAtlas } from "./per-atlas";
import { summaryAt } from "./summary";
import { topicFamily } from "./topic-nodes";

const byDegree = inOrder<NodeSummary>(
  (a, b) => b.degree - a.degree,
  (a, b) => byText(a.id, b.id),
);

const ranked = perAtlas((atlas) =>
  [...atlas.nodes.keys()].map((row) => summaryAt(atlas, row)).sort(byDegree),
);

/** Everything in the atlas, or of some kinds or a topic, the best connected first, page by page. */
export function listNodes(atlas: Atlas, { kinds, topic, ...page }: NodesRequest): NodesResponse {
  const wanted = kinds && new Set(kinds);
  const family = topic === undefined ? undefined : familyOf(atlas, topic);
  const nodes = ranked(atlas).filter(
    (node) =>
      (!wanted || wanted.has(node.label)) && (!family || (node.topic !== null && family.has(node.topic))),
  );
  const found = pageOf(atlas, nodes, page);
  return { total: nodes.length, nodes: [...found.items], ...nextOf(found) };
}

function familyOf(atlas: Atlas, topic: string): ReadonlySet<string> {
  if (nodeAt(atlas, rowOf(atlas, topic)).label === "Topic") return topicFamily(atlas, topic);
  throw new AppError("not_found", `${JSON.stringify(topic)} is not a topic.`);
}
