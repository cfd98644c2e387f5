import { Combine, EyeOff, Target } from "lucide-react";
import type { TopicSummary } from "@/lib/contract/topic";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import styles from "./topic-actions.module.css";

/** What can be done with a topic on the map. */
export function TopicActions({ topic }: { readonly topic: TopicSummary }) {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const { id } = topic;
  const { soloTopics, hiddenTopics } = view.filters;
  return (
    <div className={styles["actions"]}>
      <button
        type="button"
        aria-pressed={soloTopics.includes(id)}
        onClick={() => dispatch({ type: "solo", what: "topic", id })}
      >
        <Target size={14} aria-hidden="true" />
        {t.topics.only}
      </button>
      <button
        type="button"
        aria-pressed={hiddenTopics.includes(id)}
        onClick={() => dispatch({ type: "hide", what: "topic", id })}
      >
        <EyeOff size={14} aria-hidden="true" />
        {t.topics.hide}
      </button>
      <button
        type="button"
        aria-pressed={view.collapsed.includes(id)}
        onClick={() => dispatch({ type: "collapse", topic: id })}
      >
        <Combine size={14} aria-hidden="true" />
        {t.topics.asOne}
      </button>
    </div>
  );
}
