import type { TopicSummary } from "@/lib/contract/topic";
import { topicColour } from "@/lib/explorer/palette";
import { topicBranches } from "@/lib/explorer/topics";
import { counted } from "@/lib/explorer/words";
import { Note } from "../_ui/note";
import { useWorkspace } from "./context";
import styles from "./topics-panel.module.css";

/** The topics by size; choosing one colours the map by topic, zooms to it and dims the rest. */
export function TopicsPanel() {
  const { loaded, view, dispatch } = useWorkspace();
  const branches = topicBranches(loaded.topics);
  if (branches.length === 0)
    return <Note>This atlas has no topics: it holds too few papers to tell them apart.</Note>;
  return (
    <div className={styles["panel"]}>
      <div className={styles["head"]}>
        <Note>What occurs together. Choose a topic to see where it lies.</Note>
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
        {branches.map(({ topic, children }) => (
          <li key={topic.id} className={styles["branch"]}>
            <TopicButton topic={topic} coarse={children.length > 0} />
            {children.length === 0 ? null : (
              <ul aria-label={`Within ${topic.name}`}>
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
      <span className={styles["size"]}>{counted(size, "Paper")}</span>
      {coarse ? null : <span className={styles["keywords"]}>{rest.join(" · ")}</span>}
    </button>
  );
}
