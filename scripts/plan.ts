import type { PlanNode } from "@/lib/store/port";

/** A line a step, each further in than the one that it feeds. */
export function planText({ operator, detail, estimatedRows, rows, children }: PlanNode, indent = ""): string {
  const figures = [
    ...(estimatedRows === undefined ? [] : [`about ${Math.round(estimatedRows)} rows`]),
    ...(rows === undefined ? [] : [`${rows} rows`]),
  ].join(", ");
  const line = [`${indent}${operator}`, detail, figures && `(${figures})`].filter(Boolean).join(" ");
  return `${line}\n${children.map((child) => planText(child, `${indent}  `)).join("")}`;
}
