/** The closed set of things that can go wrong and that a user is told about. */
export const ERROR_CODES = [
  "usage",
  "bad_input",
  "invalid_document",
  "invalid_request",
  "refused",
  "not_found",
  "timeout",
  "cancelled",
  "too_large",
  "busy",
  "store_unavailable",
  "query_failed",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error whose message may be shown to a user as it stands; `cause` keeps what only a developer should see. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly string[];

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; issues?: readonly string[] } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.issues = options.issues ?? [];
  }
}
