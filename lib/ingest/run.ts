import { AppError } from "../base/errors";
import { type Issue, issueLine } from "../base/issue";
import type { Digest, SourceFile } from "../digest/types";
import type { GraphDocument } from "../model/document";
import type { GraphStore, WriteReport } from "../store/port";
import type { Library, StoredDigest } from "./library";
import {
  analyseGraph,
  type Knowledge,
  noticesOf,
  type OnStage,
  type Parsed,
  parseSources,
  resolveDigests,
} from "./pipeline";
import { selectStored } from "./select";

export interface Input extends Knowledge {
  readonly files: readonly SourceFile[];
  /** The paths that were named, relative to the working directory. */
  readonly folders: readonly string[];
  /** What was wrong with the files before they were parsed. */
  readonly issues: readonly Issue[];
  readonly onStage: OnStage;
}

export interface RunOptions {
  /** Forget everything stored before. */
  readonly fresh: boolean;
  /** Fail where anything of the input is bad. */
  readonly strict: boolean;
}

export interface Outcome {
  readonly document: GraphDocument;
  readonly digests: readonly Digest[];
  readonly issues: readonly Issue[];
}

/**
 * The graph of the given files alone; touches no store.
 * @throws AppError `bad_input` where `strict` is set and something is bad.
 */
export function buildGraph(input: Input, { strict }: Pick<RunOptions, "strict">): Outcome {
  const { digests, issues } = parseInput(input, input.files, strict);
  const resolution = resolveDigests(digests, input, input.onStage);
  return {
    document: analyseGraph(resolution.document, undefined, input.onStage),
    digests,
    issues: [...issues, ...noticesOf(resolution)],
  };
}

export interface Stores {
  readonly store: GraphStore;
  readonly library: Library;
}

export interface Stored extends Outcome {
  readonly report: WriteReport;
  readonly retracted: readonly StoredDigest[];
  readonly kept: readonly StoredDigest[];
}

/**
 * Brings the store up to date with the given files: they are added or replaced, digests gone from a named folder
 * are retracted, every other stored digest stays.
 * @throws AppError `bad_input` where `strict` is set and something is bad; nothing is stored then.
 */
export async function updateStore(input: Input, stores: Stores, options: RunOptions): Promise<Stored> {
  const { files, folders, onStage } = input;
  const previous = options.fresh ? undefined : await storedDocument(stores.store);
  const { kept, retracted } = selectStored(storedDigests(previous), files, folders);
  const sources = [...files, ...(await Promise.all(kept.map(stores.library.load)))];
  const { digests, issues } = parseInput(input, sources, options.strict);
  const resolution = resolveDigests(digests, input, onStage);
  const document = analyseGraph(resolution.document, previous, onStage);
  onStage("storing");
  await stores.library.keep(digests);
  const report = await stores.store.write(document);
  return { document, digests, issues: [...issues, ...noticesOf(resolution)], report, kept, retracted };
}

/** The stored graph and the digests that it was made from; undefined and empty where nothing is stored. */
export async function storedSources({ store, library }: Stores): Promise<{
  readonly document: GraphDocument | undefined;
  readonly files: readonly SourceFile[];
}> {
  const document = await storedDocument(store);
  return { document, files: await Promise.all(storedDigests(document).map(library.load)) };
}

function parseInput(input: Input, sources: readonly SourceFile[], strict: boolean): Parsed {
  const { digests, issues } = parseSources(sources);
  const all = [...input.issues, ...issues];
  const bad = all.filter(({ severity }) => severity === "error");
  if (strict && bad.length > 0) {
    const message = `Nothing was stored: ${bad.length} bad places in the input, and --strict was given.`;
    throw new AppError("bad_input", message, { issues: bad.map(issueLine) });
  }
  return { digests, issues: all };
}

async function storedDocument(store: GraphStore): Promise<GraphDocument | undefined> {
  const { version } = await store.info();
  return version === "empty" ? undefined : store.document();
}

function storedDigests(document: GraphDocument | undefined): StoredDigest[] {
  return (document?.nodes ?? []).flatMap(({ label, properties }) => {
    const { file, sha256 } = properties;
    return label === "Digest" && typeof file === "string" && typeof sha256 === "string"
      ? [{ file, sha256 }]
      : [];
  });
}
