import "server-only";
import type { CypherRequest, CypherResponse } from "../contract/cypher";
import { CONSOLE_LIMITS, runCypher } from "../query/console";
import { createPlaces } from "./places";
import { withStore } from "./store";

/** Enough for a page with a few cards that are run anew; one client cannot keep the others out. */
const PER_CLIENT = 4;
/** Written queries running at once in this process: few, since each may keep a processor busy until its time is up. */
const TOTAL = 8;

const places = createPlaces(PER_CLIENT, TOTAL);

/**
 * Runs a written statement for a client, ended when the client goes away.
 * @throws AppError `busy` where too many are running already, and what `runCypher` throws.
 */
export function answerCypher(
  question: CypherRequest,
  { client, signal }: { readonly client: string; readonly signal: AbortSignal },
): Promise<CypherResponse> {
  return places.within(client, () =>
    withStore((store) =>
      runCypher(store, question, { ...CONSOLE_LIMITS, signal, now: () => performance.now() }),
    ),
  );
}
