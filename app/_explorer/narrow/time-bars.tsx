import type { Bin } from "@/lib/explorer/shown/histogram";
import type { BinSpan } from "@/lib/explorer/shown/timeline";
import styles from "./time-track.module.css";

interface TimeBarsProps {
  readonly bins: readonly Bin[];
  readonly shown: readonly number[];
  readonly span: BinSpan;
  readonly open: boolean;
}

const HEIGHT = 30;

/** All papers of each bin, pale, and those that are shown, strong. */
export function TimeBars({ bins, shown, span: [first, last], open }: TimeBarsProps) {
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  // A square root keeps single papers in sight beside a full month.
  const height = (count: number) => (count === 0 ? 0 : Math.max(1.5, Math.sqrt(count / highest) * HEIGHT));
  const bar = (i: number, count: number) => ({
    x: i + 0.1,
    width: 0.8,
    y: HEIGHT - height(count),
    height: height(count),
  });
  return (
    <svg
      className={styles["bars"]}
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins.map(({ from, count }, i) => (
        <g key={from} data-within={!open && i >= first && i <= last}>
          <rect className={styles["all"]} {...bar(i, count)} />
          <rect className={styles["shown"]} {...bar(i, shown[i] ?? 0)} />
        </g>
      ))}
    </svg>
  );
}
