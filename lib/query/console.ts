import { AppError } from "../base/errors";
import type { CypherRequest, CypherResponse } from "../contract/cypher";
import type { Cell, GraphStore, ReadResult } from "../store/port";
import { graphInRows } from "./console-graph";
import { guardStatement } from "./guard";

/** What one run may take. */
interface ConsoleLimits {
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
 * Runs a statement that somebody wrote, after the guard has let it through, and cuts what is too much.
 * @throws AppError `refused`, `query_failed`, `timeout`, `cancelled`, `too_large` or `store_unavailable`.
 */
export async function runCypher(
  store: GraphStore,
  { query, params = {} }: CypherRequest,
  { now, signal, timeoutMs, maxRows, maxBytes }: RunOptions,
): Promise<CypherResponse> {
  const statement = guardStatement(query);
  const start = now();
  const result = await store.read(statement, params, { timeoutMs, maxRows, ...(signal ? { signal } : {}) });
  const elapsedMs = Math.max(0, Math.round((now() - start) * 10) / 10);
  const rows = rowsWithin(result, maxRows, maxBytes);
  const graph = graphInRows(rows);
  return {
    columns: [...result.columns],
    rows: rows.map((row) => row.map(jsonOf)),
    truncated: result.truncated || rows.length < result.rows.length,
    elapsedMs,
    ...(graph.nodes.length > 0 ? { graph } : {}),
  };
}

function rowsWithin({ rows }: ReadResult, maxRows: number, maxBytes: number): readonly (readonly Cell[])[] {
  let bytes = 0;
  const fits = rows.slice(0, maxRows).findIndex((row) => {
    bytes += JSON.stringify(row).length;
    return bytes > maxBytes;
  });
  if (fits === 0)
    throw new AppError(
      "too_large",
      `The first row alone is larger than ${maxBytes} bytes; return fewer properties.`,
    );
  return rows.slice(0, fits < 0 ? maxRows : fits);
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
