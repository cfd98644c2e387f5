import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { z } from "zod";

const BUILD = ".next";
const PAGE = "server/app/page";

const shared = z.object({ rootMainFiles: z.array(z.string()) });
const entries = z.object({ entryJSFiles: z.record(z.string(), z.array(z.string())) });

/** What a first visit of the page loads of the production build. */
export interface Bundle {
  readonly files: number;
  /** Sum over the files, each compressed by gzip. */
  readonly gzipBytes: number;
}

/**
 * Adds up the scripts that the page names in its HTML; what is imported later is not among them. Null where there is
 * no build.
 */
export async function firstLoad(folder: string): Promise<Bundle | null> {
  const [manifest, references] = await Promise.all([
    readText(path.join(folder, BUILD, PAGE, "build-manifest.json")),
    readText(path.join(folder, BUILD, `${PAGE}_client-reference-manifest.js`)),
  ]);
  if (manifest === null || references === null) return null;
  const { rootMainFiles } = shared.parse(JSON.parse(manifest));
  const { entryJSFiles } = entries.parse(
    JSON.parse(references.slice(references.indexOf("] = {") + 4).replace(/;\s*$/u, "")),
  );
  const ofPage = Object.entries(entryJSFiles).filter(([name]) => /\/app\/(layout|page)$/u.test(name));
  const files = new Set([...rootMainFiles, ...ofPage.flatMap(([, chunks]) => chunks)]);
  const sizes = await Promise.all([...files].map((file) => compressedSize(path.join(folder, BUILD, file))));
  return { files: files.size, gzipBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

const compressed = promisify(gzip);

async function compressedSize(file: string): Promise<number> {
  return (await compressed(await readFile(file))).length;
}

function readText(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch(() => null);
}
