import { isoOf } from "@/lib/base/days";
import { type BinSpan, movedSpan, type Timeline } from "@/lib/explorer/shown/timeline";
import { useStrings } from "../../_ui/strings";
import styles from "./time-thumbs.module.css";

export interface TimeTrackProps {
  readonly timeline: Timeline;
  /** Papers that are shown, by bin. */
  readonly shown: readonly number[];
  readonly span: BinSpan;
  /** Whether no span was chosen, so that all of it counts. */
  readonly open: boolean;
  readonly cumulative: boolean;
  readonly onSpan: (span: BinSpan) => void;
  readonly onSettle: () => void;
}

/** The span by keyboard: its start, its end, and both together. */
export function TimeThumbs({ timeline, span, open, cumulative, onSpan, onSettle }: TimeTrackProps) {
  const t = useStrings();
  const { bins } = timeline;
  const [first, last] = span;
  const dateAt = (day: number | undefined) => (day === undefined ? "" : t.words.date(isoOf(day)));
  const start = dateAt(bins[first]?.from);
  const end = dateAt((bins[last]?.to ?? 1) - 1);
  const settling = { onPointerUp: onSettle, onKeyUp: onSettle, onBlur: onSettle };
  return (
    <div className={styles["thumbs"]} data-open={open}>
      {cumulative ? null : (
        <input
          type="range"
          aria-label={t.time.start}
          aria-valuetext={start}
          min={0}
          max={bins.length}
          value={first}
          onChange={({ target }) => onSpan([Math.min(Number(target.value), last), last])}
          {...settling}
        />
      )}
      <input
        type="range"
        aria-label={t.time.end}
        aria-valuetext={end}
        min={0}
        max={bins.length}
        value={last + 1}
        onChange={({ target }) =>
          onSpan([cumulative ? 0 : first, Math.max(Number(target.value) - 1, cumulative ? 0 : first)])
        }
        {...settling}
      />
      {cumulative || open ? null : (
        <input
          type="range"
          className={styles["both"]}
          aria-label={t.time.both}
          aria-valuetext={t.time.range(start, end)}
          min={0}
          max={bins.length - 1 - (last - first)}
          value={first}
          onChange={({ target }) => onSpan(movedSpan(timeline, span, Number(target.value) - first))}
          {...settling}
        />
      )}
    </div>
  );
}
