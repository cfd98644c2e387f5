import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError } from "@/lib/base/errors";
import type { ExportFile } from "@/lib/export/formats";

/** Writes one file to the given path. */
export async function writeFileWhole(target: string, file: ExportFile): Promise<void> {
  if (await isFolder(target)) throw new AppError("usage", `${target} is a folder; name a file with -o.`);
  await writeAll([{ ...file, name: target }]);
}

/** Writes some files into a folder, which is made where it is missing. */
export async function writeFolder(folder: string, files: readonly ExportFile[]): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new AppError("usage", `${folder} cannot be made a folder; name another with -o.`, { cause });
  });
  await writeAll(files.map((file) => ({ ...file, name: path.join(folder, file.name) })));
}

/** Everything is written beside its place first, so that nothing half-written ever stands there. */
async function writeAll(files: readonly ExportFile[]): Promise<void> {
  const beside = (name: string) => `${name}.${process.pid}.part`;
  try {
    for (const { name, pieces } of files)
      await pipeline(Readable.from(pieces(), { objectMode: false }), createWriteStream(beside(name)));
    for (const { name } of files) await rename(beside(name), name);
  } catch (cause) {
    await Promise.all(files.map(({ name }) => rm(beside(name), { force: true })));
    if (cause instanceof AppError) throw cause;
    const why = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
    const names = files.map(({ name }) => name).join(" and ");
    throw new AppError("usage", `${names} cannot be written${why}; name another place with -o.`, { cause });
  }
}

async function isFolder(target: string): Promise<boolean> {
  return stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
