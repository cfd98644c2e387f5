import { Neo4jError } from "neo4j-driver";
import { AppError, type TextPlace } from "../../base/errors";
import type { Neo4jConfig } from "../config";
import { tookTooLong } from "../limited";

/** Which sentence a server's or driver's code stands for; the first pattern that matches counts. */
const BY_CODE: readonly (readonly [RegExp, (config: Neo4jConfig) => AppError])[] = [
  [
    /Security\.(Unauthorized|CredentialsExpired|TokenExpired)/u,
    () => unavailable("Neo4j refused the login: check NEO4J_USERNAME and NEO4J_PASSWORD."),
  ],
  [
    /Security\.AuthenticationRateLimit/u,
    () =>
      unavailable(
        "Neo4j refused the login and takes no more attempts for some seconds: check NEO4J_USERNAME and NEO4J_PASSWORD.",
      ),
  ],
  [
    /Database\.DatabaseNotFound|Database\.IllegalAliasChain/u,
    ({ database }) =>
      unavailable(`Neo4j has no database ${database ?? "of the default name"}: check NEO4J_DATABASE.`),
  ],
  [
    /Security\.Forbidden/u,
    () => new AppError("refused", "The Neo4j user may not do this: check the rights of NEO4J_USERNAME."),
  ],
  [
    /AccessMode|WriteOnReadOnly|ForbiddenOnReadOnlyDatabase/u,
    () => new AppError("refused", "This statement would change the graph; only reading is allowed."),
  ],
  [
    /MemoryPoolOutOfMemory|OutOfMemory|StackOverFlow/u,
    () =>
      new AppError(
        "too_large",
        "The query needed too much memory and was ended: ask for fewer rows or more exact patterns.",
      ),
  ],
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|ServiceNotAvailable|NotALeader/u,
    ({ uri }) => unavailable(`No Neo4j server answers at ${uri}: start it, or check NEO4J_URI.`),
  ],
];

/** What the server or driver reports, as one sentence without their codes. */
export function serverError(error: unknown, config: Neo4jConfig, timeoutMs?: number): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof RangeError || /call stack size/u.test(String(error)))
    return new AppError("too_large", "A value is nested too deeply: return less of it.", { cause: error });
  if (!(error instanceof Neo4jError))
    return unavailable(`Neo4j could not be used: ${firstLine(String(error))}`);
  if (
    /Transaction\.(TransactionTimedOut|Terminated|LockClientStopped)/u.test(error.code) &&
    timeoutMs !== undefined
  )
    return tookTooLong(timeoutMs);
  const known = BY_CODE.find(([pattern]) => pattern.test(error.code));
  if (known) return known[1](config);
  const kind = error.code.endsWith("SyntaxError") ? "Syntax error: " : "";
  const message = firstLine(error.message);
  return new AppError("query_failed", `${kind}${message}`, { cause: error, place: placeIn(message) });
}

function placeIn(message: string): TextPlace | undefined {
  const [, line, column] = /\(line (\d+), column (\d+)\)/u.exec(message) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

function unavailable(message: string): AppError {
  return new AppError("store_unavailable", message);
}

// The server adds the statement and a caret on further lines, and an offset beside line and column.
function firstLine(message: string): string {
  const [line = ""] = message.split("\n");
  const text = line.replace(/ \(offset: \d+\)/u, "").trim();
  const [, before, place] = /^(.*?)[.?!]? (\(line \d+, column \d+\))$/u.exec(text) ?? [];
  const placed = before === undefined ? text : `${before} ${place}`;
  return /[.?!]$/u.test(placed) ? placed : `${placed}.`;
}
