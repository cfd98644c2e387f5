import type { Issue } from "../base/issue";
import { FORMATS } from "./formats";
import type { Digest, Language, PaperRecord, SourceFile } from "./types";

interface ParsedDigest {
  /** Absent where the file is of no known format. */
  readonly digest?: Omit<Digest, "id">;
  readonly issues: readonly Issue[];
}

/**
 * Reads one file in the format its content tells. Never throws: a bad record gives an issue of severity `error`
 * and the rest is read; a file of no known format gives a `notice` and no digest.
 */
export function parseDigest(source: SourceFile): ParsedDigest {
  const format = FORMATS.map((row) => ({ row, at: row.detect(source.text) }))
    .filter(({ at }) => at >= 0)
    .reduce<{ row: (typeof FORMATS)[number]; at: number } | undefined>(
      (best, next) => (best === undefined || next.at < best.at ? next : best),
      undefined,
    )?.row;
  if (!format) return { issues: [notADigest(source)] };
  const { records, issues, dates } = format.parse(source);
  const [date, ...more] = dates;
  const digest = {
    ...source,
    format: format.name,
    language: mainLanguage(records),
    ...(date !== undefined && more.length === 0 && { date }),
    records,
  };
  return { digest, issues: records.length > 0 || issues.length > 0 ? issues : [emptyDigest(source)] };
}

function mainLanguage(records: readonly PaperRecord[]): Language {
  const summaries = records.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "summary"));
  const chinese = summaries.filter(({ language }) => language === "zh").length;
  return chinese * 2 > summaries.length ? "zh" : "en";
}

function notADigest({ file, text }: SourceFile): Issue {
  const expected = FORMATS.map(({ looksLike }) => looksLike).join(", ");
  const message = text.trim() === "" ? "the file is empty; skipped" : `not a digest (${expected}); skipped`;
  return { file, severity: "notice", message };
}

function emptyDigest({ file }: SourceFile): Issue {
  return { file, severity: "notice", message: "the digest lists no papers" };
}
