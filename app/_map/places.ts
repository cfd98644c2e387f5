import type { Pin } from "@/lib/explorer/state/view";
import type { NodeColumns } from "./columns";
import { prefersStill } from "./motion";
import type { MapSource } from "./scene";

/** Places as they are handed around: x and y of every row, in the map's frame. */
export type Places = Float32Array<ArrayBuffer>;

/** How long nodes take to another set of places. */
const GLIDE_MS = 400;
/** Time in which a node covers most of the way to where the live layout has it. */
const FOLLOW_MS = 140;

/** Where things should be for a kept set of places and some pins. */
export function placedWithPins(
  base: Places,
  pins: readonly Pin[],
  source: MapSource,
  columns: NodeColumns,
): Places {
  const places = base.slice();
  for (const { id, x, y } of pins) {
    const row = columns.rows.get(id);
    if (row === undefined) continue;
    const inside = source.frame.inside({ x, y });
    places.set([inside.x, inside.y], row * 2);
  }
  return places;
}

/** Moves the drawn places towards where they should be, so that nothing on the map jumps. */
export function createMover(shown: Places, moved: () => void) {
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  const run = (step: (now: number) => boolean) => {
    stop();
    const next = (now: number) => {
      const goesOn = step(now);
      moved();
      if (goesOn) frame = requestAnimationFrame(next);
    };
    frame = requestAnimationFrame(next);
  };
  return {
    stop,
    /** At once, without a move. */
    put(target: Places) {
      stop();
      shown.set(target);
      moved();
    },
    /** Over GLIDE_MS with an ease-out; at once where motion is not wanted. */
    glide(target: Places) {
      if (prefersStill()) return this.put(target);
      const [from, start] = [shown.slice(), performance.now()];
      run((now) => {
        const share = Math.min(1, Math.max(0, (now - start) / GLIDE_MS));
        blend(shown, { from, target, share: 1 - (1 - share) ** 3 });
        return share < 1;
      });
    },
    /** Keeps after a target that itself moves, until `stop`. */
    follow(target: () => Places) {
      let before = performance.now();
      run((now) => {
        const share = prefersStill() ? 1 : 1 - Math.exp(-Math.max(0, now - before) / FOLLOW_MS);
        before = now;
        blend(shown, { from: shown, target: target(), share });
        return true;
      });
    },
  };
}

function blend(
  shown: Places,
  to: { readonly from: Places; readonly target: Places; readonly share: number },
): void {
  const { from, target, share } = to;
  for (let i = 0; i < shown.length; i += 1) {
    const start = from[i] ?? 0;
    shown[i] = start + ((target[i] ?? start) - start) * share;
  }
}
