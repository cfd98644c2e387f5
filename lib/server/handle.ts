import "server-only";
import { AppError } from "../base/errors";
import type { Route } from "../contract/routes";
import { requireSameOrigin } from "./origin";
import { readRequest } from "./request";
import { errorResponse } from "./status";

/** What a handler is given besides its input. */
export interface Call {
  readonly request: Request;
  /** Ends when the client goes away. */
  readonly signal: AbortSignal;
}

/** Makes the function that Next calls: reads the request by the route's schema, answers JSON, turns errors to statuses. */
export function handle<Input, Output>(
  route: Route<Input, Output>,
  answer: (input: Input, call: Call) => Promise<Output>,
): (request: Request) => Promise<Response> {
  return handleRaw(route, async (input, call) =>
    Response.json(await answer(input, call), { headers: { "cache-control": "no-store" } }),
  );
}

/** As `handle`, for a route that makes its own response. */
export function handleRaw<Input>(
  route: Route<Input, unknown>,
  answer: (input: Input, call: Call) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      if (route.method === "POST") requireSameOrigin(request);
      return await answer(await readRequest(route, request), { request, signal: request.signal });
    } catch (error) {
      return errorResponse(error);
    }
  };
}

/** Answers what is no route, in the shape of every other error. */
export function unknownRoute(request: Request): Response {
  const { pathname } = new URL(request.url);
  return errorResponse(
    new AppError("not_found", `There is no ${pathname} here; GET /api/openapi.json lists what there is.`),
  );
}
