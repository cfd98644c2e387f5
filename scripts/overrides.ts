import { readFile } from "node:fs/promises";
import { AppError } from "@/lib/base/errors";
import { parseOverrides } from "@/lib/ingest/override-file";
import type { Override } from "@/lib/resolve/overrides";

/** Where people write their decisions; read at every extraction. */
const USUAL_FILE = "overrides.json";

/**
 * The decisions of a named file, else of `overrides.json` in the working directory, else none.
 * @throws AppError `usage` where the file is named and missing, or cannot be understood.
 */
export async function readOverrides(named: string | undefined): Promise<Override[]> {
  const file = named ?? USUAL_FILE;
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    if (named === undefined && isMissing(cause)) return undefined;
    throw new AppError("usage", `${file} cannot be read; name a file with --overrides.`, { cause });
  });
  return text === undefined ? [] : parseOverrides(file, text);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
