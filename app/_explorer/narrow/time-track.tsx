import { type PointerEvent, useRef } from "react";
import { isoOf } from "@/lib/base/days";
import { type BinSpan, movedSpan, tickBins } from "@/lib/explorer/shown/timeline";
import { useStrings } from "../../_ui/strings";
import { TimeBars } from "./time-bars";
import { TimeThumbs, type TimeTrackProps } from "./time-thumbs";
import styles from "./time-track.module.css";

const TICKS = 6;
/** Dates beyond this share of the track end at its end instead of starting at their bin. */
const LATE = 0.9;

/** The histogram to press, drag and brush on; its thumbs do the same by keyboard. */
export function TimeTrack(props: TimeTrackProps) {
  const { timeline, span, open, cumulative, shown } = props;
  const t = useStrings();
  const drag = useBrush(props);
  const { bins } = timeline;
  const share = (bin: number) => `${(100 * bin) / bins.length}%`;
  const first = cumulative ? 0 : span[0];
  return (
    <div className={styles["track"]}>
      <div className={styles["surface"]} {...drag}>
        <TimeBars bins={bins} shown={shown} span={[first, span[1]]} open={open} />
        {open ? null : (
          <div
            className={styles["span"]}
            style={{ left: share(first), right: share(bins.length - 1 - span[1]) }}
          />
        )}
      </div>
      <TimeThumbs {...props} />
      <div className={styles["ticks"]} aria-hidden="true">
        {tickBins(timeline, TICKS).map((bin) => (
          <span key={bin} style={bin > bins.length * LATE ? { right: 0 } : { left: share(bin) }}>
            {t.time.tick(isoOf((bins[bin]?.to ?? 1) - 1), timeline.unit)}
          </span>
        ))}
      </div>
    </div>
  );
}

interface Brush {
  /** The bin that was pressed and, where the span itself was taken, how it lay then. */
  readonly start: number;
  readonly taken: BinSpan | null;
}

/** Pressing inside the span moves it; pressing elsewhere begins a new one. */
function useBrush({ timeline, span, open, cumulative, onSpan, onSettle }: TimeTrackProps) {
  const brush = useRef<Brush | null>(null);
  const binAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const bin = Math.floor(((clientX - left) / width) * timeline.bins.length);
    return Math.min(timeline.bins.length - 1, Math.max(0, bin));
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const bin = binAt(event);
      const inside = !open && !cumulative && bin >= span[0] && bin <= span[1];
      brush.current = { start: bin, taken: inside ? span : null };
      if (!inside) onSpan(cumulative ? [0, bin] : [bin, bin]);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = brush;
      if (!current) return;
      const bin = binAt(event);
      if (cumulative) return onSpan([0, bin]);
      if (current.taken) return onSpan(movedSpan(timeline, current.taken, bin - current.start));
      onSpan([Math.min(bin, current.start), Math.max(bin, current.start)]);
    },
    onPointerUp() {
      brush.current = null;
      onSettle();
    },
    onDoubleClick() {
      onSpan([0, timeline.bins.length - 1]);
      onSettle();
    },
  };
}
