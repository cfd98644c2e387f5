import "server-only";
import type { GraphRequest } from "../contract/graph";
import { encodeMap } from "../contract/graph-codec";
import { MAP_MEDIA_TYPE, ROUTES } from "../contract/routes";
import { utf8Pieces } from "../export/bytes";
import { documentJson } from "../export/json";
import { toDocument, toMapData } from "../query/overview";
import { perAtlas } from "../query/per-atlas";
import { cacheHeaders, entityTag, holdsTag, notModified } from "./conditional";

import { currentAtlas } from "./store";
import { streamedResponse } from "./stream";

const wholeMap = perAtlas((atlas) => encodeMap(toMapData(atlas)));

/** The map in the form the client asks for; only its tag where the client has it already. */
export async function graphResponse(filters: GraphRequest, request: Request): Promise<Response> {
  const asJson = wantsJson(request.headers.get("accept"));
  const tag = await entityTag(ROUTES.graph, request, asJson ? "json" : "map");
  const headers = { ...cacheHeaders(tag), vary: "accept" };
  if (tag !== undefined && holdsTag(request, tag)) return notModified(headers);
  const atlas = await currentAtlas();
  if (asJson) {
    const pieces = utf8Pieces(documentJson(toDocument(atlas, filters)));
    return streamedResponse(pieces, { ...headers, "content-type": "application/json" });
  }
  const typed = { ...headers, "content-type": MAP_MEDIA_TYPE };
  const whole = Object.values(filters).every((value) => value === undefined);
  return new Response(whole ? wholeMap(atlas) : encodeMap(toMapData(atlas, filters)), { headers: typed });
}

/** Browsers that take anything get the packed form; only a client that names JSON gets JSON. */
function wantsJson(accept: string | null): boolean {
  const named = (accept ?? "").split(",").map((part) => part.split(";")[0]?.trim().toLowerCase());
  return named.includes("application/json") && !named.includes(MAP_MEDIA_TYPE);
}
