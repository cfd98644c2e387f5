import { prefersStill } from "./motion";
import type { Fade } from "./scene";

/** How long the rest of the map takes to step back or return. */
const FADE_MS = 120;

/** Moves `fade.value` to 0 or 1 over FADE_MS and asks for a frame at each step. */
export function createFader(fade: Fade, render: () => void) {
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  const to = (target: 0 | 1) => {
    stop();
    const [start, from] = [performance.now(), fade.value];
    const step = (now: number) => {
      const share = prefersStill() ? 1 : Math.min(1, Math.max(0, (now - start) / FADE_MS));
      fade.value = from + (target - from) * share;
      render();
      if (share < 1) frame = requestAnimationFrame(step);
    };
    step(start);
  };
  return { to, stop };
}
