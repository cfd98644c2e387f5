import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../../base/errors";
import { isRunning } from "./worker";

const NAME = "atlas.lock";

/**
 * Runs `work` as the only writer of a folder, among all processes. The lock file holds the writer's process number; one
 * left by a process that is no more is taken over.
 * @throws AppError `busy` where another writer is at work.
 */
export async function asOnlyWriter<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, NAME);
  await take(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<void> {
  if (await create(path)) return;
  const owner = Number(await readFile(path, "utf8").catch(() => ""));
  if (owner > 0 && isRunning(owner)) throw occupied(path, owner);
  // Only one of several that see the same stale file can rename it; what it renamed may be newer than what it read.
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  const taken = Number(await readFile(/* turbopackIgnore: true */ aside, "utf8").catch(() => ""));
  if (taken > 0 && isRunning(taken)) {
    await rename(aside, path);
    throw occupied(path, taken);
  }
  await rm(aside, { force: true });
  if (!(await create(path))) throw occupied(path, undefined);
}

async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw new AppError("store_unavailable", `The data folder cannot be written: ${String(error)}.`, {
      cause: error,
    });
  }
}

function occupied(path: string, owner: number | undefined): AppError {
  const who = owner === undefined ? "Another process" : `Process ${owner}`;
  return new AppError(
    "busy",
    `${who} is writing to this atlas: wait until it is done (or delete ${path} if that is something else).`,
  );
}
