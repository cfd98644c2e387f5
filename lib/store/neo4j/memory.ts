import { AppError } from "../../base/errors";

/** What this process may grow by while an answer arrives: a few values of hundreds of megabytes would end it. */
const MEMORY_LIMIT = 2 ** 30;
/** A server on the same machine sends some hundred megabytes a second. */
const WATCH_MS = 50;

/**
 * Waits for `work` while this process does not grow too much; then `giveUp` is called and the work is not waited for.
 * @throws AppError `too_large`
 */
export async function withinMemory<T>(giveUp: () => void, work: () => Promise<T>): Promise<T> {
  const before = process.memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  const watch = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (process.memoryUsage.rss() - before <= MEMORY_LIMIT) return;
      reject(
        new AppError("too_large", "The answer needed too much memory: ask for less, or shorter values."),
      );
      giveUp();
    }, WATCH_MS);
  });
  try {
    return await Promise.race([work(), watch]);
  } finally {
    clearInterval(timer);
  }
}
