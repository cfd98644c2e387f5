import "server-only";
import { AppError } from "../base/errors";
import type { Route } from "../contract/routes";
import { cacheHeaders, entityTag, holdsAny, holdsTag, notModified } from "./conditional";
import { requireSameOrigin } from "./origin";
import { readRequest } from "./request";
import { errorResponse } from "./status";

/** What a handler is given besides its input. */
export interface Call {
  readonly request: Request;
  /** Ends when the client goes away. */
  readonly signal: AbortSignal;
}

type Handler = (request: Request) => Promise<Response>;

/**
 * Makes the function that Next calls: reads the request by the route's schema, answers JSON, turns errors to statuses.
 * A client that holds the answer already is told so, before anything is computed.
 */
export function handle<Input, Output>(
  route: Route<Input, Output>,
  answer: (input: Input, call: Call) => Promise<Output>,
): Handler {
  return handleRaw(route, async (input, call) => {
    const { request } = call;
    const tag = route.method === "GET" ? await entityTag(route, request) : undefined;
    const headers = cacheHeaders(tag);
    if (tag !== undefined && holdsTag(request, tag)) return notModified(headers);
    requireClient(call.signal);
    const output = await answer(input, call);
    if (tag !== undefined && holdsAny(request)) return notModified(headers);
    return Response.json(output, { headers });
  });
}

/** As `handle`, for a route that makes its own response. */
export function handleRaw<Input>(
  route: Route<Input, unknown>,
  answer: (input: Input, call: Call) => Promise<Response>,
): Handler {
  return async (request) => {
    try {
      if (route.method === "POST") requireSameOrigin(request);
      return await answer(await readRequest(route, request), { request, signal: request.signal });
    } catch (error) {
      return errorResponse(error);
    }
  };
}

function requireClient(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError("cancelled", "The client went away.");
}

/** Answers what is no route, in the shape of every other error. */
export function unknownRoute(request: Request): Response {
  const { pathname } = new URL(request.url);
  return errorResponse(
    new AppError("not_found", `There is no ${pathname} here; GET /api/openapi.json lists what there is.`),
  );
}
