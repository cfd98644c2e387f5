import { readSources } from "@/lib/digest/read";
import type { SourceFile } from "@/lib/digest/types";
import { examine, findingLines } from "@/lib/ingest/doctor/report";
import { explain } from "@/lib/ingest/explain";
import { openLibrary } from "@/lib/ingest/library";
import { type Knowledge, type OnStage, parseSources, resolveDigests } from "@/lib/ingest/pipeline";
import { storedSources } from "@/lib/ingest/run";
import { dataFolderFrom, storeConfigFrom } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import { EXIT, print } from "./terminal";

interface Look extends Knowledge {
  readonly onStage: OnStage;
  /** What is looked at where nothing is stored. */
  readonly usual: readonly string[];
}

/** Prints why the atlas has what is called so; exit code 1 where nothing is. */
export async function printExplanation(name: string, paths: readonly string[], look: Look): Promise<number> {
  const { digests } = parseSources(await sourcesOf(paths, look.usual));
  const { things } = resolveDigests(digests, look, look.onStage);
  const { found, lines } = explain(name, { things, digests, overrides: look.overrides });
  if (!found) {
    console.error(lines.join("\n"));
    return EXIT.badInput;
  }
  await print(`${lines.join("\n")}\n`);
  return EXIT.done;
}

/** Prints what looks wrong in what was read. */
export async function printFindings(paths: readonly string[], look: Look): Promise<number> {
  const { digests } = parseSources(await sourcesOf(paths, look.usual));
  const findings = examine(resolveDigests(digests, look, look.onStage), digests, look.lexicon.words);
  await print(`${findingLines(findings).join("\n")}\n`);
  return EXIT.done;
}

/** The given digests, else the stored ones, else the usual ones. */
async function sourcesOf(paths: readonly string[], usual: readonly string[]): Promise<readonly SourceFile[]> {
  const stored = paths.length > 0 ? [] : await readStored();
  if (stored.length > 0) return stored;
  const { files } = await readSources(paths.length > 0 ? paths : usual, { cwd: process.cwd() });
  return files;
}

async function readStored(): Promise<SourceFile[]> {
  const store = await openStore(storeConfigFrom(process.env));
  try {
    return await storedSources({ store, library: openLibrary(dataFolderFrom(process.env)) });
  } finally {
    await store.close();
  }
}
