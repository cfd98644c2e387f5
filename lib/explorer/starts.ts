import type { TopicSummary } from "../contract/topic";
import type { MapLabel } from "../model/kinds";
import { type Atlas, type AtlasNode, measuredBenchmarks } from "./atlas";
import type { Strings } from "./strings/en";
import { finestTopics, shortTopicName } from "./topics";

/** A good place to begin, found in the data. */
export type Start =
  | { readonly kind: "node"; readonly id: string; readonly question: string }
  | { readonly kind: "topic"; readonly id: string; readonly question: string }
  | { readonly kind: "path"; readonly from: string; readonly to: string; readonly question: string }
  | { readonly kind: "board"; readonly id: string; readonly question: string };

/** Up to five questions that this atlas can answer, each made from what it holds most of. */
export function startingPoints(atlas: Atlas, topics: readonly TopicSummary[], t: Strings): Start[] {
  const best = (label: MapLabel) => atlas.ranked.filter((node) => node.label === label);
  const methods = best("Method");
  const method = methods.find(({ name }) => isTerm(name)) ?? methods[0];
  const [topic] = finestTopics(topics);
  const board = measuredBenchmarks(atlas)[0]?.benchmark ?? best("Benchmark")[0];
  const measured = measuredBenchmarks(atlas).length > 0;
  const [model] = best("Model");
  return [
    ...(method ? [about(method, t.starts.method(method.name))] : []),
    ...(method ? between(method, methods, { atlas, t }) : []),
    ...(board && measured
      ? [{ kind: "board" as const, id: board.id, question: t.starts.board(board.name) }]
      : []),
    ...(board && !measured ? [about(board, t.starts.benchmark(board.name))] : []),
    ...(topic
      ? [{ kind: "topic" as const, id: topic.id, question: t.starts.topic(shortTopicName(topic.name)) }]
      : []),
    ...(model ? [about(model, t.starts.model(model.name))] : []),
  ];
}

/** Short forms make better questions than common nouns do. */
const isTerm = (name: string) => /\p{Lu}.*\p{Lu}/u.test(name);

const about = ({ id }: AtlasNode, question: string): Start => ({ kind: "node", id, question });

/** The best known other method that shares no paper with this one: a path between them says something new. */
function between(
  method: AtlasNode,
  methods: readonly AtlasNode[],
  { atlas, t }: { readonly atlas: Atlas; readonly t: Strings },
): Start[] {
  const papers = atlas.neighbours.get(method.id) ?? new Set();
  const apart = methods.find(({ id, name, topic }) => {
    const shared = [...(atlas.neighbours.get(id) ?? [])].some((paper) => papers.has(paper));
    return id !== method.id && isTerm(name) && topic !== method.topic && !shared && !papers.has(id);
  });
  if (!apart) return [];
  const question = t.starts.path(method.name, apart.name);
  return [{ kind: "path", from: method.id, to: apart.id, question }];
}
