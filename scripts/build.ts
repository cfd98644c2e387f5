import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { AppError } from "@/lib/base/errors";
import { byText } from "@/lib/base/order";
import { NEXT_ENVIRONMENT, run, tool } from "./processes";

const SOURCES = ["app", "lib", "package-lock.json", "next.config.ts", "tsconfig.json"];
const STAMP = ".next/atlas-build";

/**
 * Builds the app where the sources differ from those of the last build.
 * @throws AppError `bad_input` where the build fails; its output has said why.
 */
export async function buildApp(): Promise<"built" | "up to date"> {
  const wanted = await hashOf(SOURCES);
  const built = await readFile(STAMP, "utf8").catch(() => "");
  if (built === wanted) return "up to date";
  const env = { ...NEXT_ENVIRONMENT, ATLAS_BUILD: wanted };
  const code = await run(tool("next"), ["build"], { stdio: ["ignore", 2, 2], env });
  if (code !== 0) throw new AppError("bad_input", "The app could not be built; the lines above say why.");
  await writeFile(STAMP, wanted);
  return "built";
}

async function hashOf(roots: readonly string[]): Promise<string> {
  const files = (await Promise.all(roots.map(filesOf))).flat().toSorted(byText);
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(await readFile(file));
  return hash.digest("hex");
}

async function filesOf(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [root];
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
