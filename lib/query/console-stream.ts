import type { CypherRequest } from "../contract/cypher";
import type { Cell, GraphStore, ReadOptions, ReadResult } from "../store/port";
import { checkParameters } from "./console-parameters";
import { readGuarded } from "./console-read";
import { guardStatement } from "./guard/guard";

interface StreamOptions extends Pick<ReadOptions, "signal" | "timeoutMs" | "maxRows"> {
  /** Takes the rows as they come; more come when it is done with these. Called at least once. */
  readonly onRows: (columns: readonly string[], rows: readonly (readonly Cell[])[]) => Promise<void>;
}

interface Streamed extends Pick<ReadResult, "columns" | "truncated" | "plan"> {
  /** How many were handed on. */
  readonly rows: number;
  readonly notices: readonly string[];
}

/**
 * As `runCypher`, through the same guard, for results that are too large to be held: rows are handed on in parts.
 * Says whether there were more than `maxRows`.
 * @throws AppError as `runCypher`.
 */
export async function streamCypher(
  store: GraphStore,
  { query, params = {} }: CypherRequest,
  options: StreamOptions,
): Promise<Streamed> {
  checkParameters(params);
  let count = 0;
  let called = false;
  const onRows: StreamOptions["onRows"] = (columns, rows) => {
    called = true;
    count += rows.length;
    return options.onRows(columns, rows);
  };
  const limits = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const result = await readGuarded(store, guardStatement(query, params), params, { ...limits, onRows });
  // A statement with a plan gives its rows at once, if any.
  if (!called) await onRows(result.columns, result.rows);
  const { columns, truncated, plan, notices = [] } = result;
  return { columns, rows: count, truncated, plan, notices };
}
