import { detectBlocks, parseBlocks } from "./blocks";
import type { ParsedFile } from "./collector";
import { detectList, parseList } from "./list";
import { detectTable, parseTable } from "./table";
import type { DigestFormat, SourceFile } from "./types";

interface FormatRow {
  readonly name: DigestFormat;
  /** What a file of this format holds, in words for a user. */
  readonly looksLike: string;
  /** Offset of the first thing that tells the format, or -1. */
  readonly detect: (text: string) => number;
  readonly parse: (source: SourceFile) => ParsedFile;
}

/** Every format there is. A new one is one file and one row; where two match, the one that is told first wins. */
export const FORMATS: readonly FormatRow[] = [
  {
    name: "table",
    looksLike: "a table with the columns Title and Summary",
    detect: detectTable,
    parse: parseTable,
  },
  { name: "blocks", looksLike: "Title:/PDF:/Summary: blocks", detect: detectBlocks, parse: parseBlocks },
  { name: "list", looksLike: "## 0.[Title](link) headings", detect: detectList, parse: parseList },
];
