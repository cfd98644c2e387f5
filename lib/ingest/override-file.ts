import { z } from "zod";
import { AppError } from "../base/errors";
import { issueLine } from "../base/issue";
import { lineAt, lineStarts } from "../base/lines";
import { ENTITY_LABELS } from "../model/kinds";
import type { Override } from "../resolve/overrides";
import { elementStarts } from "./json-elements";

const words = z.string().trim().min(1);
const decision = { name: words, reason: words };

const override = z
  .discriminatedUnion("action", [
    z.strictObject({ action: z.literal("merge"), ...decision, into: words }),
    z.strictObject({
      action: z.literal("split"),
      ...decision,
      into: words,
      papers: z.array(words).default([]),
      spellings: z.array(words).default([]),
    }),
    z.strictObject({ action: z.literal("rename"), ...decision, to: words }),
    z.strictObject({ action: z.literal("drop"), ...decision }),
    z.strictObject({ action: z.literal("kind"), ...decision, kind: z.enum(ENTITY_LABELS) }),
  ])
  .refine((item) => item.action !== "split" || item.papers.length + item.spellings.length > 0, {
    message: "a split needs papers or spellings that say which mentions it takes",
  });

/**
 * Reads a file of decisions: a JSON list of `{action, name, reason, …}`.
 * @throws AppError `usage` that names every faulty entry with its line.
 */
export function parseOverrides(file: string, text: string): Override[] {
  const source = text.replace(/^\uFEFF/u, "");
  const items = z.array(z.unknown()).safeParse(parseJson(file, source));
  if (!items.success) throw fault(file, [{ line: 1, message: "expected a list [ … ] of decisions." }]);
  const lines = lineStarts(source);
  const starts = elementStarts(source);
  const read = items.data.map((item, i) => ({
    line: lineAt(lines, starts[i] ?? 0),
    parsed: override.safeParse(item),
  }));
  const problems = read.flatMap(({ line, parsed }) =>
    (parsed.error?.issues ?? []).map(({ path, message }) => ({
      line,
      message: `${path.length > 0 ? `${path.join(".")}: ` : ""}${message}.`,
    })),
  );
  if (problems.length > 0) throw fault(file, problems);
  return read.flatMap(({ line, parsed }) => (parsed.success ? [{ ...parsed.data, file, line }] : []));
}

function parseJson(file: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    const position = /position (\d+)/u.exec(cause instanceof Error ? cause.message : "")?.[1];
    const line = lineAt(lineStarts(source), position === undefined ? source.length : Number(position));
    throw fault(file, [{ line, message: "the JSON breaks off or is malformed here." }]);
  }
}

function fault(file: string, problems: readonly { line: number; message: string }[]): AppError {
  const issues = problems.map((problem) => issueLine({ file, severity: "error", ...problem }));
  return new AppError("usage", `Nothing was read: ${file} is no valid list of decisions.`, { issues });
}
