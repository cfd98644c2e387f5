import { existsSync } from "node:fs";
import { readSources } from "@/lib/digest/read";
import type { Digest } from "@/lib/digest/types";
import { parseSources } from "@/lib/ingest/pipeline";

/** Where a larger archive of digests may lie, from the repository's folder. */
const ARCHIVES = ["../shared/corpus", "../../shared/corpus"];

/** The digests of the archive beside the repository, in order of time; those of `seeds` where there is none. */
export async function archiveDigests(): Promise<readonly Digest[]> {
  const folder = ARCHIVES.find((candidate) => existsSync(candidate)) ?? "seeds";
  const { files } = await readSources([folder], { cwd: process.cwd() });
  return parseSources(files).digests;
}
