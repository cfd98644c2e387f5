import { type Dispatch, useCallback, useReducer, useRef } from "react";
import { AppError } from "@/lib/base/errors";
import { runCypher } from "@/lib/explorer/ask";
import type { KeptAction } from "@/lib/explorer/console/keep/kept";
import { textsOf } from "@/lib/explorer/console/params";
import { cardsAfter, NO_CARDS, type Outcome } from "@/lib/explorer/console/run/cards";
import { type Fault, placeIn, shifted } from "@/lib/explorer/console/run/fault";
import { faultOf } from "../_explorer/use-request";
import type { Statement } from "./context";

type Settled = Exclude<Outcome, { status: "running" }>;

/** Runs statements one at a time; each has a card, which says what came of it. */
export function useCards(keep: Dispatch<KeptAction>) {
  const [cards, act] = useReducer(cardsAfter, NO_CARDS);
  const underWay = useRef<{
    readonly id: number;
    readonly abort: AbortController;
    readonly end: () => void;
  } | null>(null);
  const nextId = useRef(1);

  const cancel = useCallback(() => underWay.current?.end(), []);
  const run = useCallback(
    (statement: Statement) => {
      underWay.current?.end();
      const id = nextId.current++;
      const abort = new AbortController();
      const startedMs = performance.now();
      const settle = (outcome: Settled) => {
        if (underWay.current?.id !== id) return;
        underWay.current = null;
        act({ type: "settled", id, outcome });
        keep({ type: "ran", entry: entryOf(statement, outcome) });
      };
      const end = () => {
        settle({ status: "cancelled", afterMs: performance.now() - startedMs });
        abort.abort();
      };
      underWay.current = { id, abort, end };
      act({ type: "started", id, ...statement, atMs: startedMs });
      runCypher(statement.query, abort.signal, statement.params).then(
        (result) => settle({ status: "done", result }),
        (error: unknown) => settle({ status: "failed", fault: shownFault(error, statement) }),
      );
    },
    [keep],
  );
  return { cards, act, run, cancel };
}

/** What a user is told; the place counts from the start of the editor, whatever part of it was run. */
function shownFault(error: unknown, { start }: Statement): Fault {
  const message = faultOf(error);
  const known = error instanceof AppError ? error : undefined;
  const place = known?.place ?? placeIn(message);
  return {
    code: known?.code ?? "internal",
    message,
    ...(known?.hint ? { hint: known.hint } : {}),
    ...(place ? { place: shifted(place, start) } : {}),
  };
}

function entryOf({ query, params }: Statement, outcome: Settled) {
  const done = outcome.status === "done" ? outcome.result : null;
  return {
    query,
    values: textsOf(params),
    at: new Date().toISOString(),
    outcome: outcome.status,
    rows: done ? done.rows.length : null,
    elapsedMs: done ? done.elapsedMs : null,
  };
}
