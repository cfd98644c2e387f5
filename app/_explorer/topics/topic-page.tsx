import { useMemo } from "react";
import type { TopicSummary } from "@/lib/contract/topic";
import { topicPage } from "@/lib/explorer/topic/page";
import { topicQuery } from "@/lib/explorer/topics";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import { Bridges } from "./bridges";
import { GrowthBars } from "./growth-bars";
import { TopicActions } from "./topic-actions";
import { TopicList } from "./topic-list";
import styles from "./topic-page.module.css";
import { useTopicColour } from "./use-topic-colour";

/** What a topic is about: its words, growth, papers, methods, people, benchmarks, and what it has to do with others. */
export function TopicPage({ topic }: { readonly topic: TopicSummary }) {
  const { loaded, dispatch } = useWorkspace();
  const colourOf = useTopicColour();
  const t = useStrings();
  const { atlas } = loaded.source;
  const { parents } = loaded;
  const page = useMemo(() => topicPage(atlas, topic.id, parents), [atlas, topic.id, parents]);
  const parent = loaded.topics.find(({ id }) => id === topic.parent);
  const share = topic.size / Math.max(1, atlas.counts.Paper);
  return (
    <article className={styles["page"]} aria-labelledby="topic-name">
      <h2 id="topic-name" className={styles["name"]}>
        <span className={styles["swatch"]} style={{ background: colourOf(topic.id) }} />
        {topic.name}
      </h2>
      <p className={styles["line"]}>
        {t.topics.size(topic.size, share)}
        {parent ? (
          <>
            {t.topics.partOf}
            <button
              type="button"
              onClick={() =>
                dispatch({ type: "topic", topic: parent.id, members: loaded.members.get(parent.id) ?? [] })
              }
            >
              {parent.name}
            </button>
          </>
        ) : null}
      </p>
      <TopicActions topic={topic} />
      <ul className={styles["keywords"]} aria-label={t.topics.keywords}>
        {topic.keywords.map((keyword) => (
          <li key={keyword}>{keyword}</li>
        ))}
      </ul>
      <GrowthBars topic={topic.id} />
      <TopicList
        title={t.words.kinds.Paper}
        items={page.papers.map((node) => ({ node, aside: t.words.links(node.degree) }))}
      />
      {(["methods", "benchmarks", "models", "authors"] as const).map((kind) => (
        <TopicList
          key={kind}
          title={t.topics.lists[kind]}
          items={page[kind].map(({ node, papers }) => ({ node, aside: t.words.counted(papers, "Paper") }))}
        />
      ))}
      <Bridges topic={topic.id} />
      <button
        type="button"
        className={styles["query"]}
        onClick={() => {
          dispatch({ type: "query", query: topicQuery(topic.id) });
          dispatch({ type: "tab", tab: "cypher" });
        }}
      >
        {t.topics.asCypher}
      </button>
    </article>
  );
}
