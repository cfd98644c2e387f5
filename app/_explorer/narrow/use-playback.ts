import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { firstFrame, nextFrame, type Timeline } from "@/lib/explorer/shown/timeline";
import { useWorkspace } from "../context";

/** How long a frame stands. */
const FRAME_MS = 700;
const STILL = "(prefers-reduced-motion: reduce)";

function watchStill(changed: () => void): () => void {
  const query = window.matchMedia(STILL);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** Moves the span of dates on, bin by bin. With reduced motion each call of `play` is one step. */
export function usePlayback(timeline: Timeline) {
  const { view, dispatch } = useWorkspace();
  const { time } = view.filters;
  const still = useSyncExternalStore(watchStill, () => window.matchMedia(STILL).matches);
  const [playing, setPlaying] = useState(false);
  const latest = useRef({ timeline, time });
  latest.current = { timeline, time };

  const pause = useCallback(() => {
    setPlaying(false);
    dispatch({ type: "settle" });
  }, [dispatch]);

  const play = () => {
    const next = time.from === null && time.to === null ? null : nextFrame(timeline, time);
    dispatch({ type: "time", time: next ?? firstFrame(timeline, time) });
    if (still) dispatch({ type: "settle" });
    else setPlaying(true);
  };

  useEffect(() => {
    if (!playing || still) return;
    const timer = window.setInterval(() => {
      const next = nextFrame(latest.current.timeline, latest.current.time);
      if (next) dispatch({ type: "time", time: next });
      else pause();
    }, FRAME_MS);
    return () => window.clearInterval(timer);
  }, [playing, still, pause, dispatch]);

  return { playing: playing && !still, still, play, pause };
}
