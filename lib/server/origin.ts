import "server-only";
import { AppError } from "../base/errors";

const FRIENDLY_SITES: ReadonlySet<string> = new Set(["same-origin", "none"]);

/**
 * Lets a page of another site not use a reader's browser to query their atlas. Programs send neither header and pass.
 * @throws AppError `refused` where a header says that the request comes from elsewhere.
 */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const host = request.headers.get("host") ?? new URL(request.url).host;
  if (site !== null && !FRIENDLY_SITES.has(site)) refuse();
  if (origin !== null && hostOf(origin) !== host) refuse();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function refuse(): never {
  throw new AppError("refused", "Only the atlas's own page may send this from a browser.");
}
