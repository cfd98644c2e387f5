import "server-only";
import { createHash } from "node:crypto";
import type { Route } from "../contract/routes";
import { storeInfo } from "./store";

const TAG_DIGITS = 12;

/**
 * The entity tag of what a request would be answered with now: equal as long as the stored data, this build of the app
 * and the question are. Weak, since one answer is sent in several encodings. Undefined for what is never kept.
 */
export async function entityTag(
  { depends = "data" }: Pick<Route<unknown, unknown>, "depends">,
  request: Request,
  form = "",
): Promise<string | undefined> {
  if (depends === "moment") return undefined;
  const version = depends === "data" ? (await storeInfo()).version : "app";
  const { pathname, search } = new URL(request.url);
  const hash = createHash("sha256").update(
    JSON.stringify([process.env["ATLAS_BUILD"] ?? "", pathname, search, form]),
  );
  return `W/"${version}.${hash.digest("hex").slice(0, TAG_DIGITS)}"`;
}

/** Whether the client says that it holds the answer with this tag (If-None-Match, RFC 9110 section 13.1.2). */
export function holdsTag(request: Request, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//u, "");
  return noneMatch(request)
    .split(",")
    .some((held) => opaque(held) === opaque(tag));
}

/** Whether the client wants to be told only that there is an answer, whichever. */
export function holdsAny(request: Request): boolean {
  return noneMatch(request).trim() === "*";
}

function noneMatch(request: Request): string {
  return request.headers.get("if-none-match") ?? "";
}

/** Tells the client that what it holds is right. */
export function notModified(headers: Readonly<Record<string, string>>): Response {
  return new Response(null, { status: 304, headers });
}

/** Kept by the client, and asked for again each time with the tag. */
export function cacheHeaders(tag: string | undefined): Record<string, string> {
  return tag === undefined ? { "cache-control": "no-store" } : { "cache-control": "no-cache", etag: tag };
}
