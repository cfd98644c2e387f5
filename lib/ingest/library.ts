import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { AppError } from "../base/errors";
import type { SourceFile } from "../digest/types";

/** What the graph remembers of a digest file it was made from. */
export interface StoredDigest {
  readonly file: string;
  readonly sha256: string;
}

/**
 * Copies of the digests the graph was made from, named by the hash of their bytes. Extraction looks at the whole
 * corpus at once, so adding one digest reads the earlier ones again, also where their files have since moved.
 */
export interface Library {
  keep(files: readonly SourceFile[]): Promise<void>;
  /** @throws AppError `usage` where the copy is gone. */
  load(digest: StoredDigest): Promise<SourceFile>;
}

/** The library in the folder `digests` of the data folder. */
export function openLibrary(dataFolder: string): Library {
  const folder = path.join(dataFolder, "digests");
  const copyOf = (sha256: string) => path.join(folder, `${sha256}.txt`);
  return {
    async keep(files) {
      await mkdir(folder, { recursive: true });
      for (const { text, sha256 } of files) {
        const copy = copyOf(sha256);
        await writeFile(`${copy}.part`, text, "utf8");
        await rename(`${copy}.part`, copy);
      }
    },
    async load({ file, sha256 }) {
      try {
        return { file, sha256, text: await readFile(copyOf(sha256), "utf8") };
      } catch (cause) {
        const hint =
          "Name the file again among the paths, or use --fresh to start from the given paths alone.";
        throw new AppError("usage", `The stored digest ${file} has no copy in ${folder}. ${hint}`, { cause });
      }
    },
  };
}
