import "server-only";
import { AppError } from "../base/errors";
import type { CypherRequest, CypherResponse } from "../contract/cypher";
import { CONSOLE_LIMITS, runCypher } from "../query/console";
import { withStore } from "./store";

/** Written queries running at once in this process: few, since each may keep a processor busy until its time is up. */
const CONCURRENT_LIMIT = 4;

let running = 0;

/**
 * Runs a written statement for a request, ended when the client goes away.
 * @throws AppError `busy` where too many are running already, and what `runCypher` throws.
 */
export async function answerCypher(question: CypherRequest, signal: AbortSignal): Promise<CypherResponse> {
  if (running >= CONCURRENT_LIMIT)
    throw new AppError("busy", `${CONCURRENT_LIMIT} queries are running already; try again in a moment.`);
  running += 1;
  try {
    return await withStore((store) =>
      runCypher(store, question, { ...CONSOLE_LIMITS, signal, now: () => performance.now() }),
    );
  } finally {
    running -= 1;
  }
}
