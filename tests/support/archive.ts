import { readSources } from "@/lib/digest/read";
import type { Digest } from "@/lib/digest/types";
import { parseSources } from "@/lib/ingest/pipeline";
import { findArchive } from "@/scripts/archive";

/** The digests of the archive beside the repository, in order of time; those of `seeds` where there is none. */
export async function archiveDigests(): Promise<readonly Digest[]> {
  const { files } = await readSources([findArchive() ?? "seeds"], { cwd: process.cwd() });
  return parseSources(files).digests;
}
