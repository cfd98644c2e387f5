import { createHash } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { AppError } from "../base/errors";
import { type Issue, issueLine } from "../base/issue";
import { byText } from "../base/order";
import { decodeDigest } from "./decode";
import type { SourceFile } from "./types";

/**
 * Larger files are refused before they are opened. A day's digest is about 40 to 80 kB, so a whole year in one
 * file fits; what is larger is not a digest, and holding it in memory several times over would end the run.
 */
const FILE_LIMIT_MB = 32;
const FILE_LIMIT = FILE_LIMIT_MB * 1_000_000;
/** What is read from folders; a file that is named itself may be called anything. */
const DIGEST_NAME = /\.(?:md|markdown|txt)$/iu;
const READ_ME = /^readme\.[a-z]+$/iu;
const EXPECTED = "digests are .md, .markdown or .txt files";

interface ReadResult {
  readonly files: SourceFile[];
  readonly issues: Issue[];
}

interface Found {
  readonly cwd: string;
  /** Absolute paths of the files to read. */
  readonly files: Set<string>;
  /** Real paths of the folders seen, so that links in a circle come to an end. */
  readonly folders: Set<string>;
  readonly issues: Issue[];
}

/**
 * Reads digest files and folders of them, folders with everything below. The result is sorted by path, whatever
 * the order of `paths`, and holds equal content once. Files that cannot be used give an issue each.
 * @throws AppError `usage` for a path that does not exist and for a folder without any digest file.
 */
export async function readSources(
  paths: readonly string[],
  options: { readonly cwd: string },
): Promise<ReadResult> {
  const found: Found = { cwd: options.cwd, files: new Set(), folders: new Set(), issues: [] };
  for (const given of new Set(paths)) await findGiven(found, given);
  const files: SourceFile[] = [];
  const byHash = new Map<string, string>();
  for (const absolute of [...found.files].toSorted((a, b) => byText(named(found, a), named(found, b)))) {
    const source = await readDigest(found, absolute);
    if (!source) continue;
    const twin = byHash.get(source.sha256);
    if (twin === undefined) files.push(source);
    else report(found, absolute, "notice", `the same content as ${twin}; read once`);
    byHash.set(source.sha256, twin ?? source.file);
  }
  return { files, issues: distinct(found.issues) };
}

/** Sorted by file; folders that overlap report what they share once. */
function distinct(issues: readonly Issue[]): Issue[] {
  const byLine = new Map(issues.map((issue) => [issueLine(issue), issue]));
  return [...byLine].toSorted(([a], [b]) => byText(a, b)).map(([, issue]) => issue);
}

async function findGiven(found: Found, given: string): Promise<void> {
  const absolute = path.resolve(found.cwd, given);
  const stats = await statOf(found, absolute);
  if (stats === "missing") {
    throw new AppError("usage", `${given} does not exist; name digest files or folders of them.`);
  }
  if (!stats?.isDirectory()) return takeFile(found, absolute, stats);
  const before = found.issues.length;
  // Each given folder is looked at on its own: one inside another is found again, and its files are in the set.
  const inFolder: Found = { ...found, files: new Set(), folders: new Set() };
  await findInFolder(inFolder, absolute);
  const failed = found.issues.slice(before).some(({ severity }) => severity === "error");
  if (inFolder.files.size === 0 && !failed) {
    throw new AppError("usage", `${given} holds no digest; ${EXPECTED}.`);
  }
  for (const file of inFolder.files) found.files.add(file);
}

async function findInFolder(found: Found, folder: string): Promise<void> {
  const listed = await listFolder(folder).catch((error: unknown) => {
    report(found, folder, "error", `the folder cannot be listed (${codeOf(error)}); check its permissions`);
  });
  if (!listed) return;
  const { real, names } = listed;
  if (found.folders.has(real)) return report(found, folder, "notice", "the folder was seen before; skipped");
  found.folders.add(real);
  for (const name of names.toSorted(byText)) {
    if (name.startsWith(".") || READ_ME.test(name)) continue;
    await findEntry(found, path.join(folder, name));
  }
}

async function listFolder(folder: string): Promise<{ real: string; names: string[] }> {
  return { real: await realpath(folder), names: await readdir(folder) };
}

async function findEntry(found: Found, absolute: string): Promise<void> {
  const stats = await statOf(found, absolute);
  if (stats === "missing") return report(found, absolute, "error", "the link leads nowhere; remove it");
  if (stats?.isDirectory()) return findInFolder(found, absolute);
  if (stats && !DIGEST_NAME.test(absolute)) {
    return report(found, absolute, "notice", `skipped; ${EXPECTED}`);
  }
  takeFile(found, absolute, stats);
}

/** Files are judged before they are opened: opening a pipe would wait for ever. */
function takeFile(found: Found, absolute: string, stats: Stats | undefined): void {
  if (!stats) return;
  if (!stats.isFile()) report(found, absolute, "error", "not a regular file; give a file or a folder");
  else if (stats.size > FILE_LIMIT) report(found, absolute, "error", tooLarge(stats.size));
  else found.files.add(absolute);
}

async function readDigest(found: Found, absolute: string): Promise<SourceFile | undefined> {
  const bytes = await readBytes(absolute).catch((error: unknown) => {
    report(found, absolute, "error", `cannot be read (${codeOf(error)}); check its permissions`);
  });
  if (!bytes) return undefined;
  const decoded = decodeDigest(bytes);
  const file = named(found, absolute);
  if ("problem" in decoded) {
    const { line, problem } = decoded;
    found.issues.push({ file, ...(line !== undefined && { line }), severity: "error", message: problem });
    return undefined;
  }
  return { file, text: decoded.text, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** A file may be swapped between the look and the reading: O_NONBLOCK keeps even a pipe from blocking. */
async function readBytes(absolute: string): Promise<Uint8Array> {
  const handle = await open(absolute, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function statOf(found: Found, absolute: string): Promise<Stats | "missing" | undefined> {
  try {
    return await stat(absolute);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return "missing";
    const advice = code === "ELOOP" ? "links lead in a circle; remove them" : "check its permissions";
    report(found, absolute, "error", `cannot be looked at (${code}); ${advice}`);
    return undefined;
  }
}

function report(found: Found, absolute: string, severity: Issue["severity"], message: string): void {
  found.issues.push({ file: named(found, absolute), severity, message });
}

function named({ cwd }: Found, absolute: string): string {
  return path.relative(cwd, absolute).split(path.sep).join("/") || ".";
}

function tooLarge(size: number): string {
  return `${Math.ceil(size / 1_000_000)} MB, over the limit of ${FILE_LIMIT_MB} MB; split the file`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
