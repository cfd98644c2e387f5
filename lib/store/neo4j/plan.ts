import type { ResultSummary } from "neo4j-driver";
import type { PlanNode } from "../port";

interface Step {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly rows?: number | null;
  readonly dbHits?: number | null;
  readonly children: readonly Step[];
}

/** The plan in a summary, with figures where the statement was profiled. */
export function planOf({ plan, queryProfile }: ResultSummary): PlanNode | undefined {
  const root: Step | false = queryProfile || plan;
  return root ? stepOf(root) : undefined;
}

function stepOf({ operatorType, arguments: told, rows, dbHits, children }: Step): PlanNode {
  const { Details: detail = "", EstimatedRows: estimatedRows } = told;
  return {
    operator: operatorType.replace(/@\w+$/u, ""),
    detail: String(detail),
    ...(typeof estimatedRows === "number" ? { estimatedRows } : {}),
    ...(typeof rows === "number" ? { rows } : {}),
    ...(typeof dbHits === "number" ? { dbHits } : {}),
    children: children.map(stepOf),
  };
}

/** More remarks than this are not read by anybody. */
const NOTICES = 5;

/** What the server remarks on a statement, as sentences. */
export function noticesOf({ notifications }: ResultSummary): readonly string[] {
  const texts = notifications.map(({ description }) => description.replace(/\s+/gu, " ").trim());
  return [...new Set(texts)].filter((text) => text !== "").slice(0, NOTICES);
}
