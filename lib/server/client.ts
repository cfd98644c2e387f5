import "server-only";

/**
 * Who sends a request, as far as one can tell: the address that the web server notes, or the last proxy in front of it.
 * A client that makes one up gets round the limit for one client, and not round the limit for all.
 */
export function clientOf(request: Request): string {
  const hops = (request.headers.get("x-forwarded-for") ?? "").split(",");
  return hops.at(-1)?.trim() || "unknown";
}
