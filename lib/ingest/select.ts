import { byText } from "../base/order";
import type { SourceFile } from "../digest/types";
import type { StoredDigest } from "./library";

/** Which digests a run works on. */
export interface Selection {
  /** Digests that stay from earlier runs and must be loaded from the library. */
  readonly kept: readonly StoredDigest[];
  /** Stored digests whose files are gone from a given folder. */
  readonly retracted: readonly StoredDigest[];
}

/**
 * Decides what becomes of the stored digests when the given files are read: a file of the same path or the same
 * content is replaced; one that is gone from a folder that was named is retracted; every other one stays.
 * @param folders the paths that were named, relative to the working directory
 */
export function selectStored(
  stored: readonly StoredDigest[],
  given: readonly SourceFile[],
  folders: readonly string[],
): Selection {
  const paths = new Set(given.map(({ file }) => file));
  const hashes = new Set(given.map(({ sha256 }) => sha256));
  const others = stored
    .filter(({ file, sha256 }) => !paths.has(file) && !hashes.has(sha256))
    .toSorted((a, b) => byText(a.file, b.file));
  const gone = ({ file }: StoredDigest) => folders.some((folder) => isWithin(file, folder));
  return { kept: others.filter((digest) => !gone(digest)), retracted: others.filter(gone) };
}

function isWithin(file: string, folder: string): boolean {
  const prefix = folder.replace(/^\.(?:\/|$)/u, "").replace(/\/+$/u, "");
  return prefix === "" ? !file.startsWith("../") : file.startsWith(`${prefix}/`);
}
