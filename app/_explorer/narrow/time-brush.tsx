import { ChevronRight, Layers, Pause, Play } from "lucide-react";
import { type Ref, useMemo } from "react";
import { binsOfSpan, shownInBins, spanOfBins, timelineOf } from "@/lib/explorer/shown/timeline";
import { TIME_BASES } from "@/lib/explorer/state/filters";
import { IconButton } from "../../_ui/icon-button";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import styles from "./time-brush.module.css";
import { TimeTrack } from "./time-track";
import { usePlayback } from "./use-playback";

/** Papers over time, a span of it to look at, and a way to watch the map grow. */
export function TimeBrush({ ref }: { readonly ref: Ref<HTMLElement> }) {
  const { loaded, view, shown, dispatch } = useWorkspace();
  const t = useStrings();
  const { atlas } = loaded.source;
  const { time } = view.filters;
  const timeline = useMemo(() => timelineOf(atlas, time.basis), [atlas, time.basis]);
  const counts = useMemo(() => shownInBins(atlas, shown, timeline), [atlas, shown, timeline]);
  const playback = usePlayback(timeline);
  if (timeline.bins.length < 2) return null;
  const open = time.from === null && time.to === null;
  const cumulative = time.mode === "cumulative";
  return (
    <section ref={ref} className={styles["brush"]} aria-label={t.time.name}>
      <PlayButton playback={playback} />
      <TimeTrack
        timeline={timeline}
        shown={counts}
        span={binsOfSpan(timeline, time)}
        open={open}
        cumulative={cumulative}
        onSpan={(span) => dispatch({ type: "time", time: spanOfBins(timeline, span) })}
        onSettle={() => dispatch({ type: "settle" })}
      />
      <div className={styles["options"]}>
        <select
          className={styles["basis"]}
          aria-label={t.time.basis}
          value={time.basis}
          onChange={({ target }) => {
            const basis = TIME_BASES.find((known) => known === target.value);
            if (basis) dispatch({ type: "time", time: { basis } });
          }}
        >
          {TIME_BASES.map((basis) => (
            <option key={basis} value={basis}>
              {t.time.bases[basis]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className={styles["mode"]}
          aria-pressed={cumulative}
          title={t.time.cumulativeHint}
          onClick={() => dispatch({ type: "time", time: { mode: cumulative ? "window" : "cumulative" } })}
        >
          <Layers size={12} aria-hidden="true" />
          {t.time.cumulative}
        </button>
      </div>
    </section>
  );
}

function PlayButton({ playback }: { readonly playback: ReturnType<typeof usePlayback> }) {
  const t = useStrings();
  const { playing, still, play, pause } = playback;
  // Who wants no motion goes on by hand, one step a press.
  if (still) return <IconButton label={t.time.step} icon={ChevronRight} onClick={play} />;
  return (
    <IconButton
      label={playing ? t.time.pause : t.time.play}
      icon={playing ? Pause : Play}
      onClick={playing ? pause : play}
    />
  );
}
