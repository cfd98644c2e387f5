import { createHash } from "node:crypto";
import { identifyDigests } from "@/lib/digest/identify";
import { parseDigest } from "@/lib/digest/parse";
import type { Digest } from "@/lib/digest/types";
import { extractPapers } from "@/lib/extract/extract";
import type { Mention, PaperExtraction } from "@/lib/extract/types";
import { loadLexicon } from "@/lib/lexicon/load";

export const lexicon = loadLexicon();

/** Digests of "Title / PDF / Summary" blocks, one paper per [title, summary]; the number makes the arXiv id. */
export function digestOf(
  papers: readonly (readonly [title: string, summary: string])[],
  file = "a.txt",
): Digest[] {
  const blocks = papers.map(
    ([title, summary], i) =>
      `Title: ${title}\nPDF: https://arxiv.org/pdf/2501.${String(i + 10000)}\nSummary: ${summary}\n---\n`,
  );
  return digestsFrom([[file, blocks.join("")]]);
}

export function digestsFrom(files: readonly (readonly [file: string, text: string])[]): Digest[] {
  return identifyDigests(
    files.flatMap(([file, text]) => {
      const sha256 = createHash("sha256").update(text).digest("hex");
      const { digest } = parseDigest({ file, text, sha256 });
      if (!digest) throw new Error(`${file} is no digest`);
      return [digest];
    }),
  );
}

/** What is read from one paper with this title and summary. */
export function read(title: string, summary: string): PaperExtraction {
  const [extraction] = extractPapers(digestOf([[title, summary]]), lexicon);
  if (!extraction) throw new Error("nothing was read");
  return extraction;
}

/** The things mentioned, each once, as `Label name`. */
export function things(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ entity }) => `${entity.label} ${entity.name}`))].toSorted();
}
