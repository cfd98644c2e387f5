import type { ManagedTransaction } from "neo4j-driver";
import { AppError } from "../../base/errors";
import type { Cell, ReadResult } from "../port";
import { cellOf, collectEnds, type IdOf, parameterOf } from "./values";

/** Runs one statement and takes at most `maxRows` rows of its answer; the server does not send the rest. */
export async function readRows(
  transaction: ManagedTransaction,
  cypher: string,
  params: Readonly<Record<string, Cell>>,
  maxRows: number,
): Promise<ReadResult> {
  if (cypher.trim() === "") throw new AppError("query_failed", "Syntax error: the statement is empty.");
  const result = transaction.run(cypher, parameterOf(params));
  const columns = await result.keys();
  const values: unknown[][] = [];
  let truncated = false;
  for await (const record of result) {
    truncated = values.length >= maxRows;
    if (truncated) break;
    values.push(columns.map((column) => record.get(column)));
  }
  const idOf = await lookUpEnds(transaction, values);
  return { columns, rows: values.map((row) => row.map((value) => cellOf(value, idOf))), truncated };
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
