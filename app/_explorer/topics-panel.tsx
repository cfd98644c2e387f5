import type { TopicSummary } from "@/lib/contract/topic";
import { topicColour } from "@/lib/explorer/palette";
import { counted } from "@/lib/explorer/words";
import { Note } from "../_ui/note";
import { useWorkspace } from "./context";
import styles from "./topics-panel.module.css";

/** The topics by size; choosing one colours the map by topic, zooms to it and dims the rest. */
export function TopicsPanel() {
  const { loaded, view, dispatch } = useWorkspace();
  const tops = loaded.topics.filter(({ parent }) => parent === null);
  if (tops.length === 0)
    return <Note>This atlas has no topics: it holds too few papers to tell them apart.</Note>;
  return (
    <div className={styles["panel"]}>
      <div className={styles["head"]}>
        <Note>Papers and methods that occur together. Choose one to see where it lies.</Note>
        {view.topic === null ? null : (
          <button
            type="button"
            className={styles["clear"]}
            onClick={() => dispatch({ type: "topic", topic: null, members: [] })}
          >
            Show all
          </button>
        )}
      </div>
      <ul aria-label="Topics" className={styles["list"]}>
        {tops.map((topic) => (
          <TopicRow key={topic.id} topic={topic} largest={tops[0]?.size ?? 1} />
        ))}
      </ul>
    </div>
  );
}

function TopicRow({ topic, largest }: { readonly topic: TopicSummary; readonly largest: number }) {
  const { loaded, view, theme, dispatch } = useWorkspace();
  const { id, name, keywords, size } = topic;
  const chosen = view.topic === id;
  const colour = topicColour(theme, loaded.source.topicOrder.get(id) ?? 0);
  const choose = () =>
    dispatch({ type: "topic", topic: chosen ? null : id, members: loaded.members.get(id) ?? [] });
  return (
    <li>
      <button type="button" className={styles["topic"]} aria-pressed={chosen} onClick={choose}>
        <span className={styles["swatch"]} style={{ background: colour }} />
        <span className={styles["name"]}>{name}</span>
        <span className={styles["size"]}>{counted(size, "Paper")}</span>
        <span className={styles["keywords"]}>{keywords.slice(0, 5).join(" · ")}</span>
        <span className={styles["bar"]}>
          <span style={{ width: `${(100 * size) / Math.max(largest, 1)}%`, background: colour }} />
        </span>
      </button>
    </li>
  );
}
