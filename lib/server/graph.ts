import "server-only";
import type { GraphRequest } from "../contract/graph";
import { encodeMap } from "../contract/graph-codec";
import { MAP_MEDIA_TYPE } from "../contract/routes";
import type { Atlas } from "../query/atlas";
import { toDocument, toMapData } from "../query/overview";
import { perAtlas } from "../query/per-atlas";

const wholeMap = perAtlas((atlas) => encodeMap(toMapData(atlas)));

/** The map in the form the client asks for; only its tag where the client has it already. */
export function graphResponse(atlas: Atlas, filters: GraphRequest, request: Request): Response {
  const asJson = wantsJson(request.headers.get("accept"));
  const etag = `"${atlas.version}-${asJson ? "json" : "map"}"`;
  const headers = { etag, "cache-control": "no-cache", vary: "accept" };
  if (tagMatches(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  if (asJson) return Response.json(toDocument(atlas, filters), { headers });
  const whole = Object.values(filters).every((value) => value === undefined);
  const bytes = whole ? wholeMap(atlas) : encodeMap(toMapData(atlas, filters));
  return new Response(bytes, { headers: { ...headers, "content-type": MAP_MEDIA_TYPE } });
}

/** Browsers that take anything get the packed form; only a client that names JSON gets JSON. */
function wantsJson(accept: string | null): boolean {
  const named = (accept ?? "").split(",").map((part) => part.split(";")[0]?.trim().toLowerCase());
  return named.includes("application/json") && !named.includes(MAP_MEDIA_TYPE);
}

/** Weak comparison, as for If-None-Match in RFC 9110; servers in between weaken the tags of what they compress. */
function tagMatches(header: string | null, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//u, ""));
  return tags.includes("*") || tags.includes(etag);
}
