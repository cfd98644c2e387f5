import type { ManagedTransaction } from "neo4j-driver";
import { AppError } from "../../base/errors";
import { jsonSize } from "../../base/json-size";
import type { Cell, ReadOptions, ReadResult } from "../port";
import { collectRows } from "../rows";
import type { ReadCheck } from "./check";
import { planOf } from "./plan";
import { cellOf, collectEnds, type IdOf, parameterOf } from "./values";

/** The driver's values are larger than the cells made of them, by element ids and the halves of integers. */
const DRIVER_SHARE = 4;

/** Rows handed on together. */
const ROWS_AT_ONCE = 1_000;

/** Runs one statement and takes its first rows, up to the limits; the server does not send the rest. */
export async function readRows(
  transaction: ManagedTransaction,
  cypher: string,
  given: Readonly<Record<string, Cell>>,
  options: ReadOptions & { readonly check: ReadCheck },
): Promise<ReadResult> {
  if (cypher.trim() === "") throw new AppError("query_failed", "Syntax error: the statement is empty.");
  const { plan, check } = options;
  const params = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, parameterOf(value)]));
  const checked = await check(transaction, cypher, params);
  if (plan === "explain") return { columns: [], rows: [], truncated: false, ...checked };
  const result = transaction.run(plan === "profile" ? `PROFILE\n${cypher}` : cypher, params);
  const columns = await result.keys();
  if (options.onRows && plan === undefined) return passRows(transaction, { result, columns }, options);
  const { values, more } = await firstValues(result, columns, options);
  const idOf = await lookUpEnds(transaction, values);
  return {
    columns,
    ...cellRows(values, more, options, idOf),
    ...(plan === "profile" ? { plan: planOf(await result.summary()) } : {}),
    ...(checked.notices.length > 0 ? { notices: checked.notices } : {}),
  };
}

/** Hands rows on in parts; the server sends the next ones when they are taken. */
async function passRows(
  transaction: ManagedTransaction,
  { result, columns }: { readonly result: Records; readonly columns: readonly string[] },
  { onRows, maxRows = Number.POSITIVE_INFINITY }: ReadOptions,
): Promise<ReadResult> {
  let waiting: unknown[][] = [];
  let count = 0;
  const pass = async () => {
    const idOf = await lookUpEnds(transaction, waiting);
    await onRows?.(
      columns,
      waiting.map((row) => row.map((value) => cellOf(value, idOf))),
    );
    waiting = [];
  };
  for await (const record of result) {
    if (count === maxRows) {
      await pass();
      return { columns, rows: [], truncated: true };
    }
    waiting.push(columns.map((column) => record.get(column)));
    count += 1;
    if (waiting.length === ROWS_AT_ONCE) await pass();
  }
  if (waiting.length > 0) await pass();
  return { columns, rows: [], truncated: false };
}

type Records = AsyncIterable<{ get(column: string): unknown }>;

/** Stops at the limits: of rows exactly, of bytes where it is certain that they are passed. */
async function firstValues(
  records: Records,
  columns: readonly string[],
  { maxRows = Number.POSITIVE_INFINITY, maxBytes = Number.POSITIVE_INFINITY }: ReadOptions,
): Promise<{ values: unknown[][]; more: boolean }> {
  const values: unknown[][] = [];
  const bytes = DRIVER_SHARE * maxBytes;
  let size = 0;
  for await (const record of records) {
    if (values.length >= maxRows || size > bytes) return { values, more: true };
    const row = columns.map((column) => record.get(column));
    values.push(row);
    size += jsonSize(row, bytes - size);
  }
  return { values, more: false };
}

function cellRows(
  values: readonly unknown[][],
  more: boolean,
  { maxRows = Number.POSITIVE_INFINITY, maxBytes = Number.POSITIVE_INFINITY }: ReadOptions,
  idOf: IdOf,
): Pick<ReadResult, "rows" | "truncated" | "cut"> {
  const collector = collectRows(maxRows, maxBytes);
  for (const row of values) if (!collector.add(row.map((value) => cellOf(value, idOf)))) break;
  if (more) collector.more();
  return collector.result();
}

/** A relationship names its ends by element id; this finds our ids for them. */
async function lookUpEnds(transaction: ManagedTransaction, values: readonly unknown[]): Promise<IdOf> {
  const wanted = new Set<string>();
  collectEnds(values, wanted);
  if (wanted.size === 0) return String;
  const { records } = await transaction.run<{ element: string; id: unknown }>(
    "UNWIND $wanted AS element MATCH (n) WHERE elementId(n) = element RETURN element, n.id AS id",
    { wanted: [...wanted] },
  );
  const ids = new Map(records.map((record) => [record.get("element"), record.get("id")]));
  return (element) => {
    const id = ids.get(element);
    return typeof id === "string" ? id : element;
  };
}
