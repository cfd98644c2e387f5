import type { CypherRequest, CypherResponse } from "../contract/cypher";
import type { Cell, GraphStore, PlanNode } from "../store/port";
import { cutNotice } from "./console-cut";
import { graphInRows } from "./console-graph";
import { checkParameters } from "./console-parameters";
import { readGuarded } from "./console-read";
import { guardStatement } from "./guard/guard";

/** What one run may take. */
export interface ConsoleLimits {
  readonly timeoutMs: number;
  readonly maxRows: number;
  /** Of the rows as JSON, in UTF-16 units. */
  readonly maxBytes: number;
}

/** Limits of the console; what asks for more than a person can read is better served by an export. */
export const CONSOLE_LIMITS: ConsoleLimits = {
  /** Nobody waits longer for an answer, and the engine is free again. */
  timeoutMs: 15_000,
  /** More than anyone scrolls through, few enough for a page to hold. */
  maxRows: 1000,
  /** What a page parses without a hitch. */
  maxBytes: 4_000_000,
};

interface RunOptions extends ConsoleLimits {
  readonly signal?: AbortSignal;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
}

/**
 * Runs a statement that somebody wrote, on either store, after the guard has let it through, and cuts what is too much.
 * This is the one way in for the console, HTTP, the command line and assistants.
 * @throws AppError `refused`, `query_failed` (with place and hint), `timeout`, `cancelled`, `too_large`, `busy` or
 * `store_unavailable`.
 */
export async function runCypher(
  store: GraphStore,
  { query, params = {} }: CypherRequest,
  { now, signal, timeoutMs, maxRows, maxBytes }: RunOptions,
): Promise<CypherResponse> {
  checkParameters(params);
  const guarded = guardStatement(query, params);
  const limits = { timeoutMs, maxRows, maxBytes, ...(signal ? { signal } : {}) };
  const start = now();
  const result = await readGuarded(store, guarded, params, limits);
  const elapsedMs = Math.max(0, Math.round((now() - start) * 10) / 10);
  const graph = graphInRows(result.rows);
  const cut = cutNotice(result, { maxRows, maxBytes });
  const { plan, notices = [] } = result;
  return {
    columns: [...result.columns],
    rows: result.rows.map((row) => row.map(jsonOf)),
    truncated: result.truncated,
    ...(cut ? { cut } : {}),
    elapsedMs,
    ...(graph.nodes.length > 0 ? { graph } : {}),
    ...(plan ? { plan: planOf(plan) } : {}),
    ...(notices.length > 0 ? { notices: [...notices] } : {}),
  };
}

type Json = CypherResponse["rows"][number][number];

function jsonOf(cell: Cell): Json {
  if (cell === null || typeof cell !== "object") return cell;
  if (isList(cell)) return cell.map(jsonOf);
  return Object.fromEntries(Object.entries(cell).map(([key, value]) => [key, jsonOf(value)]));
}

function isList(cell: Cell): cell is readonly Cell[] {
  return Array.isArray(cell);
}

function planOf(step: PlanNode): NonNullable<CypherResponse["plan"]> {
  return { ...step, children: step.children.map(planOf) };
}
