import { AppError } from "../../base/errors";

const PREFIX =
  /^(?:[A-Z]\w+ error: )?GRAFEO-([A-Z]\d+): (?:(?:syntax|semantic|internal|runtime) error: )?(?:\[\w+\] )?/iu;

const PANIC = /\bpanicked\b/u;
const OVERWHELMED =
  "This statement is more than the embedded database can plan or hold: match fewer things at once, or in more exact patterns.";

/** What went wrong in the engine, as one sentence for the person who wrote the statement. */
export function engineError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (PANIC.test(text)) return new AppError("query_failed", OVERWHELMED, { cause: error });
  const code = PREFIX.exec(text)?.[1] ?? "";
  const [first = "", ...rest] = text.replace(PREFIX, "").split("\n");
  if (code === "T003")
    return new AppError("refused", "This statement would change the graph; only reading is allowed.");
  const place = /--> query:(\d+):(\d+)/u.exec(rest.join("\n"));
  const where = place ? ` (line ${place[1]}, column ${place[2]})` : "";
  const help = rest.map((line) => /help: (.+)/u.exec(line)?.[1]).find((line) => line !== undefined);
  const kind = code === "Q001" ? "Syntax error: " : "";
  const at = place ? { line: Number(place[1]), column: Number(place[2]) } : undefined;
  return new AppError(
    "query_failed",
    `${kind}${sentence(`${first.trim()}${where}`)}${help ? ` ${sentence(help)}` : ""}`,
    {
      cause: error,
      place: at,
      hint: help && sentence(help),
    },
  );
}

export function isSyntaxError(error: unknown): boolean {
  return error instanceof Error && PREFIX.exec(error.message)?.[1] === "Q001";
}

function sentence(text: string): string {
  return /[.?!]$/u.test(text) ? text : `${text}.`;
}
