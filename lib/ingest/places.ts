import { lineAt, lineStarts } from "../base/lines";
import type { Digest } from "../digest/types";

/** Names a place as `file:line`. */
export type Locate = (digest: string, offset: number) => string;

/** A locator for some digests; a digest's lines are counted when it is first asked for. */
export function createLocator(digests: readonly Digest[]): Locate {
  const byId = new Map(digests.map((digest) => [digest.id, digest]));
  const lines = new Map<string, Uint32Array>();
  return (id, offset) => {
    const digest = byId.get(id);
    if (!digest) return id;
    const starts = lines.get(id) ?? lineStarts(digest.text);
    lines.set(id, starts);
    return `${digest.file}:${lineAt(starts, offset)}`;
  };
}
