import { AppError } from "../../base/errors";

/** Lets a fixed number of callers work at the same time; more wait in line. */
export interface Turns {
  /** @throws AppError `busy` when the line is full; the reason of the signal, or that of `close`. */
  enter(signal: AbortSignal): Promise<void>;
  leave(): void;
  /** Sends everybody who waits or comes later away with this error. */
  close(error: AppError): void;
}

export function createTurns(places: number, line: number): Turns {
  const waiting: (() => void)[] = [];
  let active = 0;
  let closed: AppError | undefined;
  const next = () => waiting.shift()?.();
  return {
    enter: async (signal) => {
      while (!closed && active >= places) {
        if (waiting.length >= line)
          throw new AppError("busy", "Too many queries are waiting: try again in a moment.");
        await new Promise<void>((resolve) => waiting.push(resolve));
        if (signal.aborted) next();
        signal.throwIfAborted();
      }
      if (closed) throw closed;
      active += 1;
    },
    leave: () => {
      active -= 1;
      next();
    },
    close: (error) => {
      closed = error;
      while (waiting.length > 0) next();
    },
  };
}
