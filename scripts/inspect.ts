import { type Issue, issueLine } from "@/lib/base/issue";
import { readSources } from "@/lib/digest/read";
import type { SourceFile } from "@/lib/digest/types";
import { examine, findingLines } from "@/lib/ingest/doctor/report";
import { explain } from "@/lib/ingest/explain";
import { openLibrary } from "@/lib/ingest/library";
import { analyseGraph, type Knowledge, noticesOf, parseSources, resolveDigests } from "@/lib/ingest/pipeline";
import { qualityLines } from "@/lib/ingest/report";
import { storedSources } from "@/lib/ingest/run";
import type { GraphDocument } from "@/lib/model/document";
import { dataFolderFrom, storeConfigFrom } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import { EXIT, print, type stageLine } from "./terminal";

interface Look extends Knowledge {
  readonly stage: ReturnType<typeof stageLine>;
  /** What is looked at where nothing is stored. */
  readonly usual: readonly string[];
}

/** Prints why the atlas has what is called so; exit code 1 where nothing is. */
export async function printExplanation(name: string, paths: readonly string[], look: Look): Promise<number> {
  const { digests, resolution } = await resolve(paths, look);
  const { found, lines } = explain(name, {
    things: resolution.things,
    digests,
    overrides: look.overrides,
  });
  if (!found) {
    console.error(lines.join("\n"));
    return EXIT.badInput;
  }
  await print(`${lines.join("\n")}\n`);
  return EXIT.done;
}

/** Prints how good the topics are and what looks wrong in what was read. */
export async function printFindings(paths: readonly string[], look: Look): Promise<number> {
  const { digests, resolution, stored } = await resolve(paths, look);
  const graph = stored ?? analyseGraph(resolution.document, undefined, look.stage.show);
  look.stage.clear();
  const findings = examine({ resolution, digests, graph }, look.lexicon.words);
  await print(`${[...qualityLines(graph), "", ...findingLines(findings)].join("\n")}\n`);
  return EXIT.done;
}

async function resolve(paths: readonly string[], look: Look) {
  const read = await sourcesOf(paths, look.usual);
  const { digests, issues } = parseSources(read.files);
  const resolution = resolveDigests(digests, look, look.stage.show);
  look.stage.clear();
  for (const issue of [...read.issues, ...issues, ...noticesOf(resolution)]) console.error(issueLine(issue));
  return { digests, resolution, stored: read.stored };
}

interface Sources {
  readonly files: readonly SourceFile[];
  readonly issues: readonly Issue[];
  /** The graph, where it is what is stored that is looked at. */
  readonly stored?: GraphDocument;
}

/** The given digests, else the stored ones, else the usual ones. */
async function sourcesOf(paths: readonly string[], usual: readonly string[]): Promise<Sources> {
  const { document, files } = paths.length > 0 ? { files: [] } : await readStored();
  if (document && files.length > 0) return { files, issues: [], stored: document };
  return readSources(paths.length > 0 ? paths : usual, { cwd: process.cwd() });
}

async function readStored(): ReturnType<typeof storedSources> {
  const store = await openStore(storeConfigFrom(process.env));
  try {
    return await storedSources({ store, library: openLibrary(dataFolderFrom(process.env)) });
  } finally {
    await store.close();
  }
}
