import "server-only";
import { AppError, type ErrorCode } from "../base/errors";
import type { ErrorBody } from "../contract/shared";

/** Errors of the writing half never reach a route; should one, the fault is on this side. */
const STATUS: Readonly<Record<ErrorCode, number>> = {
  bad_input: 500,
  invalid_document: 500,
  invalid_request: 400,
  query_failed: 400,
  refused: 403,
  not_found: 404,
  method_not_allowed: 405,
  timeout: 408,
  too_large: 413,
  busy: 429,
  // Nobody is left to read the answer; the number is the one web servers log for that.
  cancelled: 499,
  store_unavailable: 503,
  // The settings of the store are wrong, so there is none.
  usage: 503,
};

const UNEXPECTED = "Something went wrong on the server. The log of the server says more.";

/** Whatever was thrown as an answer a user may see: AppErrors as they stand, anything else goes to the log only. */
export function errorResponse(error: unknown): Response {
  const known = error instanceof AppError ? error : undefined;
  if (!known) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const issues = known?.issues ?? [];
  const body: ErrorBody = {
    error: {
      code: known?.code ?? "internal",
      message: known?.message ?? UNEXPECTED,
      ...(issues.length > 0 ? { issues: [...issues] } : {}),
      ...known?.place,
      ...(known?.hint ? { hint: known.hint } : {}),
    },
  };
  const status = known ? STATUS[known.code] : 500;
  const headers = new Headers({ "cache-control": "no-store" });
  if (status === 429 || status === 503) headers.set("retry-after", "1");
  return Response.json(body, { status, headers });
}
