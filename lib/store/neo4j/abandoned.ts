import { AppError } from "../../base/errors";

/**
 * Statements that may burn on in the server: it does not look at time limits inside an expression (a loop over a long
 * list, a regular expression that backtracks), so each keeps one of its processors busy until it is through.
 */
const ABANDONED_LIMIT = 2;

/** Statements that nobody waits for any more, while the server has not yet said that they have ended. */
export interface Abandoned {
  /** `closing` settles when the server has answered. */
  add(closing: Promise<unknown>): void;
  /** @throws AppError `busy` while too many of them go on. */
  check(): void;
}

export function createAbandoned(): Abandoned {
  const going = new Set<Promise<void>>();
  return {
    add: (closing) => {
      const ended: Promise<void> = closing.then(
        () => void going.delete(ended),
        () => void going.delete(ended),
      );
      going.add(ended);
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
