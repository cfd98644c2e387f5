import { useMemo } from "react";
import type { ProfileResponse } from "@/lib/contract/profile";
import { barsOf } from "@/lib/explorer/details/months";
import headings from "../_ui/heading.module.css";
import { useStrings } from "../_ui/strings";
import styles from "./over-time.module.css";

const HEIGHT = 40;
/** A bar is never so low that it cannot be seen. */
const LOWEST = 3;

/** Papers by month as bars; the longest one says how many they are. */
export function OverTime({ activity }: Pick<ProfileResponse, "activity">) {
  const t = useStrings();
  const bars = useMemo(() => barsOf(activity), [activity]);
  const [first, last] = [bars[0], bars.at(-1)];
  if (bars.length < 2 || !first || !last) return null;
  const most = Math.max(...bars.map(({ papers }) => papers));
  const said = bars
    .filter(({ papers }) => papers > 0)
    .map(({ period, papers }) => t.details.month(period, papers));
  return (
    <section className={headings["section"]} aria-labelledby="over-time">
      <h3 id="over-time" className={headings["title"]}>
        {t.details.overTime}
      </h3>
      <div role="img" aria-label={t.details.chart(said)}>
        <div className={styles["bars"]} style={{ height: HEIGHT }}>
          {bars.map(({ period, papers }) => (
            <span
              key={period}
              className={styles["bar"]}
              title={t.details.month(period, papers)}
              data-empty={papers === 0}
              style={{ height: Math.max(LOWEST, (papers / most) * HEIGHT) }}
            >
              {papers === most ? <span className={styles["most"]}>{t.words.number(papers)}</span> : null}
            </span>
          ))}
        </div>
        <p className={styles["ends"]}>
          <span>{t.words.date(first.period)}</span>
          <span>{t.words.date(last.period)}</span>
        </p>
      </div>
    </section>
  );
}
