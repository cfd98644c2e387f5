import { Sparkles, X } from "lucide-react";
import { useMemo } from "react";
import { chipsOf } from "@/lib/explorer/shown/chips";
import { shortTopicName } from "@/lib/explorer/topics";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import styles from "./chips.module.css";
import type { News } from "./use-news";

/** What narrows the map right now; each goes with one press. */
export function Chips({ news }: { readonly news: News | null }) {
  const { loaded, view, shown, dispatch } = useWorkspace();
  const t = useStrings();
  const chips = useMemo(() => {
    const names = {
      topic: (id: string) => shortTopicName(loaded.topics.find((topic) => topic.id === id)?.name ?? id),
      node: (id: string) => loaded.source.atlas.nodes.get(id)?.name ?? id,
    };
    return chipsOf(view, names, t);
  }, [loaded, view, t]);
  const offered = news && view.filters.since !== news.since ? news : null;
  if (chips.length === 0 && !offered) return null;
  const nothing = shown.nodeCount === 0 && chips.length > 0;
  return (
    <div className={styles["bar"]} data-float="">
      {offered ? (
        <button
          type="button"
          className={styles["news"]}
          onClick={() => dispatch({ type: "since", date: offered.since })}
        >
          <Sparkles size={14} aria-hidden="true" />
          {t.filters.news(offered.papers)}
        </button>
      ) : null}
      {chips.length === 0 ? null : (
        <ul aria-label={t.filters.active} className={styles["chips"]}>
          {chips.map(({ key, text, remove }) => (
            <li key={key}>
              <button
                type="button"
                className={styles["chip"]}
                aria-label={t.filters.remove(text)}
                title={t.filters.remove(text)}
                onClick={() => dispatch(remove)}
              >
                <span className={styles["text"]}>{text}</span>
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {chips.length > 1 || nothing ? (
        <button type="button" className={styles["clear"]} onClick={() => dispatch({ type: "unfilter" })}>
          {t.filters.removeAll}
        </button>
      ) : null}
      {nothing ? <p className={styles["nothing"]}>{t.filters.nothing}</p> : null}
    </div>
  );
}
