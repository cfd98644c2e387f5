import { useMemo } from "react";
import { growthOf, trendOf } from "@/lib/explorer/topic/growth";
import headings from "../../_ui/heading.module.css";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import styles from "./growth-bars.module.css";

const HEIGHT = 48;

/** Papers of a topic by month, before all papers of the month. */
export function GrowthBars({ topic }: { readonly topic: string }) {
  const { loaded, view } = useWorkspace();
  const t = useStrings();
  const { atlas } = loaded.source;
  const { basis } = view.filters.time;
  const growth = useMemo(() => growthOf(atlas, loaded.parents, basis), [atlas, loaded, basis]);
  const { months, all } = growth;
  const row = growth.topics.get(topic);
  const [first, last] = [months[0], months.at(-1)];
  if (!row || first === undefined || last === undefined || months.length < 2) return null;
  const highest = Math.max(1, ...row);
  const bar = (count: number, i: number) => {
    const height = count === 0 ? 0 : Math.max(1.5, (Math.min(count, highest) / highest) * HEIGHT);
    return { x: i + 0.1, width: 0.8, y: HEIGHT - height, height };
  };
  return (
    <section className={headings["section"]} aria-labelledby="growth">
      <h3 id="growth" className={headings["title"]}>
        {t.topics.growth}
      </h3>
      <p className={styles["trend"]}>{t.topics.trends[trendOf(row, all)]}</p>
      <div>
        <svg
          className={styles["bars"]}
          viewBox={`0 0 ${months.length} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t.topics.byMonth(months.map((month, i) => ({ month, papers: row[i] ?? 0 })))}
        >
          {months.map((month, i) => (
            <rect key={month} {...bar(row[i] ?? 0, i)}>
              <title>{t.topics.inMonth(row[i] ?? 0, all[i] ?? 0, month)}</title>
            </rect>
          ))}
        </svg>
        <p className={styles["axis"]} aria-hidden="true">
          <span>{t.words.month(first)}</span>
          <span>{t.words.month(last)}</span>
        </p>
      </div>
    </section>
  );
}
