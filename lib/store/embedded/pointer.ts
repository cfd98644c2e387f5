import { constants, type Stats } from "node:fs";
import { access, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AppError } from "../../base/errors";

const pointer = z.strictObject({
  /** Of this file and of how the graph file is laid out; another number means the graph must be written anew. */
  format: z.literal(1),
  /** Name of the graph file in the same folder. */
  file: z.string().regex(/^graph-\d+\.grafeo$/u),
  version: z.string(),
  nodes: z.int().nonnegative(),
  edges: z.int().nonnegative(),
  updatedAt: z.iso.datetime(),
});

/** Says which graph file is the current one. Rewriting it is what makes a new graph current, all at once. */
export type Pointer = z.infer<typeof pointer>;

const NAME = "atlas.json";
const GRAPH_FILE = /^graph-(\d+)\.grafeo/u;

/** The current pointer, or undefined where nothing was stored yet. Reads the file only when it has changed. */
export function pointerReader(folder: string): () => Promise<Pointer | undefined> {
  let seen: { stamp: string; value: Pointer } | undefined;
  return async () => {
    const path = join(folder, NAME);
    const found = await stat(path).catch(missing);
    if (!found) return undefined;
    const stamp = stampOf(found);
    if (seen?.stamp !== stamp) seen = { stamp, value: parse(path, await readFile(path, "utf8")) };
    return seen.value;
  };
}

export async function graphFileExists(folder: string, { file }: Pointer): Promise<boolean> {
  return access(join(folder, file), constants.R_OK).then(
    () => true,
    () => false,
  );
}

/** Makes `next` current, surviving loss of power at any moment: the old pointer or the new one is there, whole. */
export async function swapPointer(folder: string, next: Pointer): Promise<void> {
  await flush(join(folder, next.file));
  const temporary = join(folder, `${NAME}.new`);
  const file = await open(temporary, "w");
  try {
    await file.writeFile(`${JSON.stringify(next, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, join(folder, NAME));
  await flush(folder);
}

/** Removes what no pointer names: graphs that were replaced and those whose writer was killed. */
export async function removeOldGraphs(folder: string, current: string | undefined): Promise<void> {
  const names = await readdir(folder);
  const old = names.filter((name) => GRAPH_FILE.test(name) && name !== current);
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** The name after the current one, so that a name is not used twice in a row. */
export function nextGraphFile(current: Pointer | undefined): string {
  return `graph-${Number(GRAPH_FILE.exec(current?.file ?? "")?.[1] ?? 0) + 1}.grafeo`;
}

function parse(path: string, text: string): Pointer {
  const parsed = pointer.safeParse(json(text));
  if (parsed.success) return parsed.data;
  throw new AppError("store_unavailable", `${path} is damaged: delete it and run npm run extract.`);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stampOf({ mtimeMs, ino, size }: Stats): string {
  return `${mtimeMs}/${ino}/${size}`;
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT")
    throw new AppError("store_unavailable", `The data folder cannot be read: ${error.message}.`);
  return undefined;
}
