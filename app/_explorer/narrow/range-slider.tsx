import type { Bin } from "@/lib/explorer/shown/histogram";
import type { Range } from "@/lib/explorer/state/filters";
import styles from "./range-slider.module.css";

interface RangeSliderProps {
  readonly title: string;
  /** Names of the two ends. */
  readonly labels: { readonly from: string; readonly to: string };
  /** What is spread over the slider: its thumbs stand on the borders of bins. */
  readonly bins: readonly Bin[];
  readonly range: Range | null;
  /** The upper end that a range has where it reaches the last bin. */
  readonly most: number;
  /** Values are whole numbers, so a range ends one before the border. */
  readonly whole?: boolean;
  readonly inWords: (range: Range | null) => string;
  readonly say: (value: number) => string;
  readonly onRange: (range: Range | null) => void;
  readonly onSettle: () => void;
}

/** Two thumbs over a histogram. Both ends on the outside stand for no filter at all. */
export function RangeSlider(props: RangeSliderProps) {
  const { title, labels, bins, range, most, whole = false, inWords, say, onRange, onSettle } = props;
  const borders = [...bins.map(({ from }) => from), bins.at(-1)?.to ?? 0];
  const last = bins.length;
  const before = whole ? 1 : 0;
  const start = range
    ? Math.max(
        0,
        borders.findLastIndex((border) => border <= range.from),
      )
    : 0;
  const end = range ? endOf(borders, range.to + before) : last;
  const move = (from: number, to: number) => {
    if (from === 0 && to === last) return onRange(null);
    onRange({ from: borders[from] ?? 0, to: to === last ? most : (borders[to] ?? 0) - before });
  };
  return (
    <fieldset className={styles["slider"]}>
      <legend className={styles["title"]}>{title}</legend>
      <span className={styles["value"]}>{inWords(range)}</span>
      <Bars bins={bins} start={start} end={end} />
      <div className={styles["thumbs"]}>
        <input
          type="range"
          aria-label={labels.from}
          aria-valuetext={say(borders[start] ?? 0)}
          min={0}
          max={last}
          value={start}
          onChange={(event) => move(Math.min(Number(event.target.value), end - 1), end)}
          onPointerUp={onSettle}
          onKeyUp={onSettle}
          onBlur={onSettle}
        />
        <input
          type="range"
          aria-label={labels.to}
          aria-valuetext={say((borders[end] ?? 0) - before)}
          min={0}
          max={last}
          value={end}
          onChange={(event) => move(start, Math.max(Number(event.target.value), start + 1))}
          onPointerUp={onSettle}
          onKeyUp={onSettle}
          onBlur={onSettle}
        />
      </div>
    </fieldset>
  );
}

function endOf(borders: readonly number[], value: number): number {
  const at = borders.findIndex((border) => border >= value);
  return at === -1 ? borders.length - 1 : Math.max(1, at);
}

interface BarsProps {
  readonly bins: readonly Bin[];
  /** The bins from `start` up to but without `end` are within the range. */
  readonly start: number;
  readonly end: number;
}

const HEIGHT = 36;

function Bars({ bins, start, end }: BarsProps) {
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  // A square root keeps small bins in sight beside a huge one.
  const height = (count: number) => (count === 0 ? 0 : Math.max(1.5, Math.sqrt(count / highest) * HEIGHT));
  return (
    <svg
      className={styles["bars"]}
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins.map(({ from, count }, i) => (
        <rect
          key={from}
          data-within={i >= start && i < end}
          x={i + 0.08}
          width={0.84}
          y={HEIGHT - height(count)}
          height={height(count)}
        />
      ))}
    </svg>
  );
}
