import { AppError, ERROR_CODES } from "../base/errors";
import { isErrorBody } from "../contract/light";
import { en } from "./strings/en";

/** Faults are thrown in English; what shows them may say them in another language. */
const { unreachable: UNREACHABLE, unreadable: UNREADABLE, cancelled: CANCELLED } = en.faults;

const codeOf = (code: string) => ERROR_CODES.find((known) => known === code) ?? "query_failed";

/** What reads an answer: a schema of zod, which this file is free of because the first view needs it. */
interface Schema<T> {
  readonly safeParse: (
    value: unknown,
  ) => { readonly success: true; readonly data: T } | { readonly success: false; readonly error: unknown };
}

/** The answer of an address by the schema of its route. @throws AppError with a sentence for the user. */
export async function json<T>(schema: Schema<T>, url: string, init: RequestInit): Promise<T> {
  const response = await request(url, init);
  const read = schema.safeParse(await response.json().catch(() => null));
  if (!read.success) throw new AppError("query_failed", UNREADABLE, { cause: read.error });
  return read.data;
}

/** The response of an address. @throws AppError with a sentence for the user where it is no success. */
export async function request(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw new AppError("cancelled", CANCELLED, { cause });
    throw new AppError("store_unavailable", UNREACHABLE, { cause });
  });
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => null);
  if (!isErrorBody(body)) throw new AppError("query_failed", UNREADABLE);
  const { code, message, issues = [], line, column, hint } = body.error;
  const place = line !== undefined && column !== undefined ? { line, column } : undefined;
  throw new AppError(codeOf(code), message, { issues, place, hint });
}
