import type { z } from "zod";
import { AppError } from "../base/errors";
import { issueLine } from "../base/issue";

const FIRST = 10;

interface Problem {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads one JSON object a line; blank lines are skipped.
 * @param file named in errors
 * @throws AppError `usage` naming the first bad lines: no JSON, not of the schema, an id that was there before.
 */
export function parseJsonLines<T extends { readonly id: string }>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): T[] {
  const items: T[] = [];
  const problems: Problem[] = [];
  const lineOf = new Map<string, number>();
  for (const [i, row] of text.split("\n").entries()) {
    const line = i + 1;
    if (row.trim() === "") continue;
    const read = parseLine(row, schema);
    if (typeof read === "string") {
      problems.push({ line, message: read });
      continue;
    }
    const before = lineOf.get(read.id);
    if (before !== undefined)
      problems.push({ line, message: `${read.id} is on line ${before} already; keep one.` });
    lineOf.set(read.id, line);
    items.push(read);
  }
  if (problems.length > 0) throw fault(file, problems);
  return items;
}

function parseLine<T>(row: string, schema: z.ZodType<T>): T | string {
  try {
    const parsed = schema.safeParse(JSON.parse(row));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return `${issue?.path.join(".") || "the line"}: ${issue?.message ?? "not as expected"}.`;
  } catch {
    return "no JSON; each line must be one JSON object.";
  }
}

function fault(file: string, problems: readonly Problem[]): AppError {
  const places = problems
    .slice(0, FIRST)
    .map((problem) => issueLine({ file, severity: "error", ...problem }));
  const count = problems.length === 1 ? "1 line" : `${problems.length} lines`;
  return new AppError("usage", `${file} cannot be scored: ${count} cannot be used.`, { issues: places });
}
