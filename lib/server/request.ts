import "server-only";
import * as z from "zod/mini";
import { AppError } from "../base/errors";
import type { Route } from "../contract/routes";

// The light build of zod, which the page needs, knows no sentences by itself; those who send requests want them.
z.config(z.locales.en());

/** A statement and its parameters fit easily; more is a mistake or an attack. */
const BODY_LIMIT = 256 * 1024;

/**
 * Reads what a request asks for.
 * @throws AppError `invalid_request` with one issue for each thing that is wrong, or `too_large`.
 */
export async function readRequest<Input>(route: Route<Input, unknown>, request: Request): Promise<Input> {
  const raw = route.method === "POST" ? await jsonBody(request) : urlInput(route.path, new URL(request.url));
  const read = checked(route, raw);
  if (read.success) return read.data;
  const issues = read.error.issues.map(issueText);
  throw new AppError("invalid_request", `The request is not right: ${issues.join("; ")}.`, { issues });
}

/** The schema of a JSON value calls itself for each level, so a body of nothing but brackets ends the stack. */
function checked<Input>(route: Route<Input, unknown>, raw: unknown): z.core.util.SafeParseResult<Input> {
  try {
    return route.request.safeParse(raw);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new AppError("invalid_request", "The body is nested too deeply.", { cause });
  }
}

function issueText({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join(".")}: ${message}`;
}

/** What stands at `{…}` of the path, and the query string; read from the URL itself, where `%2F` is still whole. */
function urlInput(template: string, { pathname, searchParams }: URL): Record<string, string> {
  const segments = pathname.split("/");
  const inPath = template
    .split("/")
    .flatMap((part, i) => (part.startsWith("{") ? [[part.slice(1, -1), decoded(segments[i] ?? "")]] : []));
  const input = new Map<string, string>();
  for (const [key = "", value = ""] of [...inPath, ...searchParams]) {
    if (input.has(key)) throw new AppError("invalid_request", `${key} is given twice; give it once.`);
    input.set(key, value);
  }
  return Object.fromEntries(input);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    throw new AppError("invalid_request", `${segment} is not rightly encoded for a URL.`, { cause });
  }
}

async function jsonBody(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/iu.test(type))
    throw new AppError("invalid_request", "Send JSON, with the header content-type: application/json.");
  const text = await limitedText(request);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("invalid_request", "The body is not JSON.", { cause });
  }
}

/** Stops reading as soon as the limit is passed, whatever the length header says. */
async function limitedText(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  const reader = request.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > BODY_LIMIT) {
      await reader?.cancel();
      throw new AppError("too_large", `The body is larger than ${BODY_LIMIT} bytes.`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
