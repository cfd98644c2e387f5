import { existsSync } from "node:fs";

/** Where a larger archive of digests may lie, from the repository's folder. */
const BESIDE = ["../shared/corpus", "../../shared/corpus"];

/** The folder of the archive of digests that tests at full size read: `ATLAS_ARCHIVE`, else one beside the repository. */
export function findArchive(): string | undefined {
  const { ATLAS_ARCHIVE } = process.env;
  return (ATLAS_ARCHIVE ? [ATLAS_ARCHIVE] : BESIDE).find((folder) => existsSync(folder));
}

/** What to say where there is none. */
export const NO_ARCHIVE =
  "No archive of digests was found: the end-to-end tests at full size did NOT run. Set ATLAS_ARCHIVE to a folder of digests.";
