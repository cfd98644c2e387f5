import { AppError } from "../../base/errors";

/**
 * Statements that may burn on in the server: it does not look at time limits inside an expression (a loop over a long
 * list, a regular expression that backtracks), so each keeps one of its processors busy until it is through.
 */
const ABANDONED_LIMIT = 2;

/** A connection that broke while it was given up never says so; its statement is not counted for longer than this. */
const COUNTED_MS = 30_000;

/** Statements that nobody waits for any more, while the server has not yet said that they have ended. */
export interface Abandoned {
  /** `closing` settles when the server has answered. */
  add(closing: Promise<unknown>): void;
  /** @throws AppError `busy` while too many of them go on. */
  check(): void;
}

export function createAbandoned(): Abandoned {
  const going = new Set<Promise<unknown>>();
  return {
    add: (closing) => {
      const end = () => {
        clearTimeout(timer);
        going.delete(closing);
      };
      const timer = setTimeout(end, COUNTED_MS);
      timer.unref();
      going.add(closing);
      closing.then(end, end);
    },
    check: () => {
      if (going.size >= ABANDONED_LIMIT)
        throw new AppError(
          "busy",
          `Neo4j still works on ${going.size} statements that ran out of time; try again in a moment.`,
        );
    },
  };
}
