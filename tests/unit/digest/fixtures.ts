import { readFileSync } from "node:fs";
import { parseDigest } from "@/lib/digest/parse";
import type { PaperRecord, SourceFile } from "@/lib/digest/types";

export const FIXTURES = "tests/fixtures/digests";

/** A row of a table digest, whose id ends with the given number. */
export function tableRow(number: number, summary = "It does one thing."): string {
  const id = `2503.${String(number).padStart(5, "0")}`;
  return `| Paper ${number} (Read more on [arXiv](https://arxiv.org/abs/${id}))| Jane Doe, jd-1 | ${summary}  |`;
}

export const TABLE_HEAD = "## Papers for 2025-03-04\n\n| Title | Authors | Summary |\n|---|---|---|\n";

export function sourceOf(text: string, file = "digest.md"): SourceFile {
  return { file, text, sha256: "0".repeat(64) };
}

export function fixture(name: string): SourceFile {
  return sourceOf(readFileSync(`${FIXTURES}/${name}`, "utf8"), name);
}

export function recordsOf(source: SourceFile): readonly PaperRecord[] {
  return parseDigest(source).digest?.records ?? [];
}

/** Title and summary as they stand in the file. */
export function blocksOf(source: SourceFile, record: PaperRecord | undefined): string[] {
  return (record?.blocks ?? []).map(({ start, end }) => source.text.slice(start, end));
}
