import { AppError } from "../base/errors";
import type { ReadOptions } from "./port";

/**
 * Runs `work` until it ends, the time is up or the caller gives up, whichever comes first. The signal that `work` gets
 * fires in the last two cases, so that it can end what it started; nobody waits for that.
 * @throws AppError `timeout` or `cancelled`.
 */
export function limited<T>(
  { signal, timeoutMs }: ReadOptions,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const cancelled = () => new AppError("cancelled", "The query was cancelled.");
  if (signal?.aborted) return Promise.reject(cancelled());
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const giveUp = (error: AppError) => {
      reject(error);
      controller.abort(error);
    };
    const onAbort = () => giveUp(cancelled());
    const timer =
      timeoutMs === undefined ? undefined : setTimeout(() => giveUp(tookTooLong(timeoutMs)), timeoutMs);
    signal?.addEventListener("abort", onAbort, { once: true });
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    work(controller.signal).then(resolve, reject).finally(done);
    controller.signal.addEventListener("abort", done, { once: true });
  });
}

export function tookTooLong(timeoutMs: number): AppError {
  return new AppError(
    "timeout",
    `The query was ended after ${timeoutMs / 1000} s: ask for less, or match fewer or more exact patterns.`,
  );
}
