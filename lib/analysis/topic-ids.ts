import { byText, inOrder } from "../base/order";
import { slug } from "../base/text";
import { nodeId } from "../model/kinds";

/** A topic as its members, papers by id. */
export interface NamedTopic {
  readonly name: string;
  readonly papers: ReadonlySet<string>;
}

export interface KnownTopic {
  readonly id: string;
  readonly papers: ReadonlySet<string>;
}

/** Topics that have less than this in common are different topics. */
const SAME_AT_LEAST = 0.25;

/**
 * An id for every topic: that of the earlier topic it overlaps most (Jaccard over papers, the best pairs first, each
 * earlier topic once), else one made from its name.
 */
export function topicIds(
  topics: readonly NamedTopic[],
  known: readonly KnownTopic[],
  taken: Set<string>,
): string[] {
  const kept = matches(topics, known);
  for (const id of kept.values()) taken.add(id);
  return topics.map((topic, i) => kept.get(i) ?? freshId(topic.name, taken));
}

function matches(topics: readonly NamedTopic[], known: readonly KnownTopic[]): Map<number, string> {
  const pairs = topics.flatMap((topic, i) =>
    known.map(({ id, papers }) => ({ i, id, overlap: jaccard(topic.papers, papers) })),
  );
  pairs.sort(
    inOrder(
      (a, b) => b.overlap - a.overlap,
      (a, b) => byText(a.id, b.id),
      (a, b) => a.i - b.i,
    ),
  );
  const kept = new Map<number, string>();
  const used = new Set<string>();
  for (const { i, id, overlap } of pairs) {
    if (overlap < SAME_AT_LEAST || kept.has(i) || used.has(id)) continue;
    kept.set(i, id);
    used.add(id);
  }
  return kept;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((id) => b.has(id)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

function freshId(name: string, taken: Set<string>): string {
  const wanted = nodeId("Topic", slug(name));
  let id = wanted;
  for (let i = 2; taken.has(id); i++) id = `${wanted}-${i}`;
  taken.add(id);
  return id;
}
