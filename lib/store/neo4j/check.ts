import { type ManagedTransaction, Neo4jError, type ResultSummary } from "neo4j-driver";
import { AppError } from "../../base/errors";
import type { PlanNode } from "../port";
import { noticesOf, planOf } from "./plan";

/** Statements remembered as read-only: the examples and whatever else is asked again and again. */
const REMEMBERED = 500;

export interface Checked {
  readonly plan: PlanNode | undefined;
  readonly notices: readonly string[];
}

/** Asks the server, before anything runs, whether a statement only reads. */
export type ReadCheck = (
  transaction: ManagedTransaction,
  cypher: string,
  params: Readonly<Record<string, unknown>>,
) => Promise<Checked>;

/** The answer hangs on the text alone, so it is asked for once for each. */
export function createReadCheck(): ReadCheck {
  const known = new Map<string, Checked>();
  return async (transaction, cypher, params) => {
    const before = known.get(cypher);
    if (before) return before;
    const summary = await explain(transaction, cypher, params);
    if (summary.queryType !== "r")
      throw new AppError("refused", "This statement would change the graph; only reading is allowed.");
    const checked = { plan: planOf(summary), notices: noticesOf(summary) };
    if (known.size >= REMEMBERED) known.clear();
    known.set(cypher, checked);
    return checked;
  };
}

async function explain(
  transaction: ManagedTransaction,
  cypher: string,
  params: Readonly<Record<string, unknown>>,
): Promise<ResultSummary> {
  try {
    return (await transaction.run(`EXPLAIN\n${cypher}`, params)).summary;
  } catch (error) {
    // The statement begins on the second line of what the server was given.
    if (error instanceof Neo4jError)
      error.message = error.message.replace(/\(line (\d+),/gu, (_, line) => `(line ${Number(line) - 1},`);
    throw error;
  }
}
