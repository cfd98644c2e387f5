import { setImmediate } from "node:timers/promises";
import { AppError } from "../../base/errors";

/** Work in pieces: it pauses (yields) wherever others may have their turn. */
export type Work<T> = Generator<undefined, T, undefined>;

/**
 * Does work piece by piece and lets the event loop go on after each.
 * @throws AppError `cancelled` once the signal has fired; no further piece is done then.
 */
export async function inTurns<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    if (signal?.aborted) throw new AppError("cancelled", "Nobody waits for the answer any more.");
    const { done, value } = work.next();
    if (done) return value;
    await setImmediate();
  }
}
