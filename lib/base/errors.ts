/** The closed set of things that can go wrong and that a user is told about. */
export const ERROR_CODES = [
  "usage",
  "bad_input",
  "invalid_document",
  "invalid_request",
  "refused",
  "not_found",
  "method_not_allowed",
  "timeout",
  "cancelled",
  "too_large",
  "busy",
  "store_unavailable",
  "query_failed",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A place in a text that somebody wrote; both from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

interface AppErrorOptions {
  readonly cause?: unknown;
  readonly issues?: readonly string[];
  /** Where in the text it went wrong. */
  readonly place?: TextPlace | undefined;
  /** What to write instead. */
  readonly hint?: string | undefined;
}

/** An error whose message may be shown to a user as it stands; `cause` keeps what only a developer should see. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly string[];
  readonly place: TextPlace | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.issues = options.issues ?? [];
    this.place = options.place;
    this.hint = options.hint;
  }
}
