import { AppError } from "../base/errors";
import type { ReadOptions } from "./port";

/** Ways to end what is still running, for whoever closes the store. */
export type Running = Set<(error: AppError) => void>;

/**
 * Runs `work` until it ends, the time is up, the caller gives up or the store is closed, whichever comes first. The
 * signal that `work` gets fires in the last three cases, so that it can end what it started; nobody waits for that.
 * @throws AppError `timeout` or `cancelled`, or what the store is closed with.
 */
export function limited<T>(
  { signal, timeoutMs }: ReadOptions,
  running: Running,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const cancelled = () => new AppError("cancelled", "The query was cancelled.");
  if (signal?.aborted) return Promise.reject(cancelled());
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const giveUp = (error: AppError) => {
      reject(error);
      done();
      controller.abort(error);
    };
    const onAbort = () => giveUp(cancelled());
    const timer =
      timeoutMs === undefined ? undefined : setTimeout(() => giveUp(tookTooLong(timeoutMs)), timeoutMs);
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      running.delete(giveUp);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    running.add(giveUp);
    work(controller.signal).then(resolve, reject).finally(done);
  });
}

export function closedError(): AppError {
  return new AppError("store_unavailable", "The store is closed.");
}

/** Ends everything that runs, with the error that says that the store is closed. */
export function endAll(running: Running): void {
  for (const giveUp of [...running]) giveUp(closedError());
}

export function tookTooLong(timeoutMs: number): AppError {
  return new AppError(
    "timeout",
    `The query was ended after ${timeoutMs / 1000} s: ask for less, or match fewer or more exact patterns.`,
  );
}
