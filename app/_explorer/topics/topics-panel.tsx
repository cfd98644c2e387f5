import dynamic from "next/dynamic";
import { useEffect, useRef } from "react";
import { topicBranches } from "@/lib/explorer/topics";
import headings from "../../_ui/heading.module.css";
import { Note } from "../../_ui/note";
import { useStrings } from "../../_ui/strings";
import { ClustersSection } from "../clusters-section";
import { useWorkspace } from "../context";
import { TopicPage } from "./topic-page";
import { TopicRow } from "./topic-row";
import styles from "./topics-panel.module.css";

/** Drawn with a library of curves, which only who opens this tool has to load. */
const Ribbons = dynamic(() => import("./ribbons").then((module) => module.Ribbons), { ssr: false });

/** The topics by size and over time; choosing one opens its page, colours the map by topic and zooms to it. */
export function TopicsPanel() {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const top = useRef<HTMLDivElement>(null);
  const chosen = loaded.topics.find(({ id }) => id === view.topic);
  useEffect(() => {
    if (chosen) top.current?.scrollIntoView({ block: "start" });
  }, [chosen]);
  const branches = topicBranches(loaded.topics);
  if (branches.length === 0) return <Note>{t.topics.none}</Note>;
  return (
    <div className={styles["panel"]} ref={top}>
      <div className={styles["head"]}>
        <Note>{t.topics.hint}</Note>
        {view.topic === null ? null : (
          <button
            type="button"
            className={styles["clear"]}
            onClick={() => dispatch({ type: "topic", topic: null, members: [] })}
          >
            {t.topics.showAll}
          </button>
        )}
      </div>
      {chosen ? <TopicPage key={chosen.id} topic={chosen} /> : null}
      <div className={styles["drawing"]}>{view.tab === "topics" ? <Ribbons /> : null}</div>
      <section className={headings["section"]} aria-labelledby="all-topics">
        <h2 id="all-topics" className={headings["title"]}>
          {t.topics.all}
        </h2>
        <ul aria-label={t.topics.name} className={styles["list"]}>
          {branches.map(({ topic, children }) => (
            <li key={topic.id} className={styles["branch"]}>
              <TopicRow topic={topic} coarse={children.length > 0} />
              {children.length === 0 ? null : (
                <ul aria-label={t.topics.within(topic.name)}>
                  {children.map((child) => (
                    <li key={child.id}>
                      <TopicRow topic={child} coarse={false} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </section>
      <ClustersSection />
    </div>
  );
}
