import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { hitKinds, nextHit } from "@/lib/explorer/find/hits";
import { useWorkspace } from "../_explorer/context";
import { IconButton } from "../_ui/icon-button";
import { useStrings } from "../_ui/strings";
import styles from "./hits-bar.module.css";

/** What is ringed on the map, counted by kind, and the way from one hit to the next. */
export function HitsBar() {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const { hits, selected } = view;
  if (!hits) return null;
  const at = selected === null ? -1 : hits.ids.indexOf(selected);
  const go = (step: 1 | -1) => {
    const next = nextHit(hits, selected, step);
    if (next !== null) dispatch({ type: "select", id: next, fly: true });
  };
  return (
    <section className={styles["bar"]} aria-label={t.find.hits.name}>
      <p className={styles["text"]}>
        <b>{t.find.hits.counted(hitKinds(hits, loaded.source.atlas))}</b>{" "}
        <span className={styles["query"]}>{t.find.hits.forQuery(hits.query)}</span>
      </p>
      <div className={styles["row"]}>
        <button
          type="button"
          className={styles["select"]}
          onClick={() => dispatch({ type: "selectMany", ids: hits.ids, fly: true })}
        >
          {t.find.hits.select}
        </button>
        <span className={styles["place"]}>
          {at === -1 ? t.find.hits.hint : t.find.hits.place(at + 1, hits.ids.length)}
        </span>
        <IconButton label={t.find.hits.previous} icon={ChevronLeft} onClick={() => go(-1)} />
        <IconButton label={t.find.hits.next} icon={ChevronRight} onClick={() => go(1)} />
        <IconButton
          label={t.find.hits.clear}
          icon={X}
          onClick={() => dispatch({ type: "hits", hits: null })}
        />
      </div>
    </section>
  );
}
