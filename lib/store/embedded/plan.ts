import type { OperatorProfile } from "@grafeo-db/js";
import type { PlanNode } from "../port";

interface Growing extends PlanNode {
  readonly children: Growing[];
}

/** The text that the engine gives for EXPLAIN, a line a step, each two blanks further in than the one it feeds. */
export function planOf(text: string): PlanNode | undefined {
  const above: Growing[] = [];
  for (const line of text.split("\n")) {
    const [, indent = "", operator, detail = ""] = /^( *)(\S+)(?: (.*?))?\s*$/u.exec(line) ?? [];
    if (operator === undefined) continue;
    const step: Growing = { operator, detail: bare(detail), children: [] };
    const depth = indent.length / 2;
    above[depth - 1]?.children.push(step);
    above.splice(depth, above.length, step);
  }
  return above[0];
}

/** Without the parentheses around all of it; those of `(p)->[:USES]->(m)` are its own. */
function bare(detail: string): string {
  let depth = 0;
  for (let i = 0; i < detail.length; i++) {
    depth += Number(detail[i] === "(") - Number(detail[i] === ")");
    if (depth === 0) return i > 0 && i === detail.length - 1 ? detail.slice(1, -1) : detail;
  }
  return detail;
}

/** The steps of a profiled run. */
export function profileOf({ operator, detail, rows, selfTimeMs, children }: OperatorProfile): PlanNode {
  return { operator, detail, rows, timeMs: selfTimeMs, children: children.map(profileOf) };
}
