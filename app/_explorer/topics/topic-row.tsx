import type { TopicSummary } from "@/lib/contract/topic";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import { ShareBar } from "./share-bar";
import styles from "./topic-row.module.css";
import { useTopicColour } from "./use-topic-colour";

interface TopicRowProps {
  readonly topic: TopicSummary;
  /** Whether it holds finer topics, which carry the colours. */
  readonly coarse: boolean;
}

/** A topic in the list: its name, its share of all papers and what else marks it. */
export function TopicRow({ topic, coarse }: TopicRowProps) {
  const { loaded, view, shown, dispatch } = useWorkspace();
  const colourOf = useTopicColour();
  const t = useStrings();
  const { id, name, keywords, size } = topic;
  const chosen = view.topic === id;
  const colour = coarse ? undefined : colourOf(id);
  const rest = keywords.filter((keyword) => !name.includes(keyword)).slice(0, 3);
  const total = loaded.source.atlas.counts.Paper;
  const visible = shown.topics.get(id) ?? 0;
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
      <span className={styles["swatch"]} style={{ background: colour ?? "transparent" }} />
      <span className={styles["name"]}>{name}</span>
      <span className={styles["size"]}>
        {visible === size ? t.words.counted(size, "Paper") : t.topics.visibleOf(visible, size)}
      </span>
      <ShareBar share={size / Math.max(1, total)} visible={visible / Math.max(1, total)} colour={colour} />
      {rest.length > 0 ? <span className={styles["keywords"]}>{rest.join(" · ")}</span> : null}
    </button>
  );
}
