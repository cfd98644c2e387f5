import type { TopicSummary } from "@/lib/contract/topic";
import { topicColour } from "@/lib/explorer/palette";
import { topicBranches } from "@/lib/explorer/topics";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./topics-panel.module.css";

/** The topics by size; choosing one colours the map by topic, zooms to it and dims the rest. */
export function TopicsPanel() {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const branches = topicBranches(loaded.topics);
  if (branches.length === 0) return <Note>{t.topics.none}</Note>;
  return (
    <div className={styles["panel"]}>
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
      <ul aria-label={t.topics.name} className={styles["list"]}>
        {branches.map(({ topic, children }) => (
          <li key={topic.id} className={styles["branch"]}>
            <TopicButton topic={topic} coarse={children.length > 0} />
            {children.length === 0 ? null : (
              <ul aria-label={t.topics.within(topic.name)}>
                {children.map((child) => (
                  <li key={child.id}>
                    <TopicButton topic={child} coarse={false} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface TopicButtonProps {
  readonly topic: TopicSummary;
  readonly coarse: boolean;
}

function TopicButton({ topic, coarse }: TopicButtonProps) {
  const { loaded, view, theme, dispatch } = useWorkspace();
  const t = useStrings();
  const { id, name, keywords, size } = topic;
  const chosen = view.topic === id;
  const colour = topicColour(theme, loaded.source.topicOrder.get(id) ?? 0);
  const rest = keywords.filter((keyword) => !name.includes(keyword)).slice(0, 3);
  const choose = () =>
    dispatch({ type: "topic", topic: chosen ? null : id, members: loaded.members.get(id) ?? [] });
  return (
    <button
      type="button"
      className={styles["topic"]}
      data-coarse={coarse}
      aria-pressed={chosen}
      onClick={choose}
    >
      {coarse ? null : <span className={styles["swatch"]} style={{ background: colour }} />}
      <span className={styles["name"]}>{name}</span>
      <span className={styles["size"]}>{t.words.counted(size, "Paper")}</span>
      {coarse ? null : <span className={styles["keywords"]}>{rest.join(" · ")}</span>}
    </button>
  );
}
