import type { TopicSummary } from "../contract/topic";

export interface TopicBranch {
  readonly topic: TopicSummary;
  readonly children: readonly TopicSummary[];
}

const bySize = (a: TopicSummary, b: TopicSummary) => b.size - a.size || (a.id < b.id ? -1 : 1);

/** The topics that are drawn as areas: those without a finer level below. */
export function finestTopics(topics: readonly TopicSummary[]): TopicSummary[] {
  const parents = new Set(topics.map(({ parent }) => parent));
  return topics.filter(({ id }) => !parents.has(id)).sort(bySize);
}

/** Coarse topics with their finer ones, both by size. A topic without a parent or children is a branch of its own. */
export function topicBranches(topics: readonly TopicSummary[]): TopicBranch[] {
  const ids = new Set(topics.map(({ id }) => id));
  const roots = topics.filter(({ parent }) => parent === null || !ids.has(parent)).sort(bySize);
  return roots.map((topic) => ({
    topic,
    children: topics.filter(({ parent }) => parent === topic.id).sort(bySize),
  }));
}

/** The first words of a topic's name, for where there is little room. */
export function shortTopicName(name: string, words = 2): string {
  return name.split(" \u00b7 ").slice(0, words).join(" \u00b7 ");
}

/** The statement that lists the papers of a topic and of those within it; it runs on both stores. */
export function topicQuery(id: string): string {
  const quoted = id.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return [
    "MATCH (p:Paper)-[:IN_TOPIC]->(t:Topic)",
    `WHERE t.id = '${quoted}' OR t.parent = '${quoted}'`,
    "RETURN p AS paper, p.published AS published",
    "ORDER BY published DESC LIMIT 50",
  ].join("\n");
}
