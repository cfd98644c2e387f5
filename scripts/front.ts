import type { RequestListener, ServerResponse } from "node:http";
import compression from "compression";
import { methodsOf } from "@/lib/contract/methods";
import { MAP_MEDIA_TYPE } from "@/lib/contract/routes";
import type { ErrorBody } from "@/lib/contract/shared";
import { EXPORT_MEDIA_TYPES } from "@/lib/model/export-formats";

/** What pages and files take, and what is no route and says so itself; routes have methods of their own. */
const USUAL_METHODS = ["GET", "HEAD", "POST", "OPTIONS"];

/** Types that the list of compressible ones does not know. */
const COMPRESSED: ReadonlySet<unknown> = new Set([MAP_MEDIA_TYPE, EXPORT_MEDIA_TYPES.jsonl]);

const compress = compression({
  filter: (request, response) =>
    COMPRESSED.has(response.getHeader("content-type")) || compression.filter(request, response),
});

/**
 * What stands in front of Next.js, which drops the Content-Encoding of what its routes answer, compresses by gzip
 * alone and not the map, refuses methods without saying which there are, and breaks on those it does not know.
 */
export function frontOf(app: RequestListener): RequestListener {
  return (request, response) => {
    const { method = "", url = "/" } = request;
    const allowed = methodsOf(url.split("?")[0] ?? "/") ?? USUAL_METHODS;
    if (method === "OPTIONS") response.writeHead(204, { allow: allowed.join(", ") }).end();
    else if (!allowed.includes(method)) refuse(response, `${method} is not`, allowed);
    else compress(request, response, () => app(request, response));
  };
}

function refuse(response: ServerResponse, what: string, allowed: readonly string[]): void {
  const allow = allowed.join(", ");
  const body: ErrorBody = {
    error: { code: "method_not_allowed", message: `${what} answered here; these are: ${allow}.` },
  };
  response.writeHead(405, { allow, "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}
