import type { CypherResponse } from "../../../contract/cypher";
import { csvLine } from "../../../export/csv";
import { cypherScript } from "../../../export/cypher";
import { type Cell, cellText } from "./cells";
import { graphIn } from "./graph-in";

export const DOWNLOAD_FORMATS = ["csv", "json", "markdown", "cypher"] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

const FILES: Readonly<Record<DownloadFormat, { readonly ending: string; readonly mediaType: string }>> = {
  csv: { ending: "csv", mediaType: "text/csv" },
  json: { ending: "json", mediaType: "application/json" },
  markdown: { ending: "md", mediaType: "text/markdown" },
  cypher: { ending: "cypher", mediaType: "text/plain" },
};

/** A result as a file. What the server cut is missing in it too. */
export function downloadOf(result: CypherResponse, format: DownloadFormat): Download {
  const { ending, mediaType } = FILES[format];
  return { name: `result.${ending}`, mediaType: `${mediaType};charset=utf-8`, text: WRITERS[format](result) };
}

const WRITERS: Readonly<Record<DownloadFormat, (result: CypherResponse) => string>> = {
  csv: ({ columns, rows }) => [columns, ...rows.map((row) => row.map(csvText))].map(csvLine).join(""),
  json: ({ columns, rows }) => `${JSON.stringify({ columns, rows }, null, 2)}\n`,
  markdown,
  cypher: (result) => [...cypherScript(graphIn(result))].join(""),
};

/** Nodes, relationships and lists whole, as JSON, so that nothing is lost; as the command `query` writes them. */
function csvText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

/** A table as GitHub's Markdown has it: things by name, no line breaks inside of cells. */
function markdown({ columns, rows }: CypherResponse): string {
  const line = (fields: readonly string[]) => `| ${fields.map(escaped).join(" | ")} |`;
  return `${[line(columns), line(columns.map(() => "---")), ...rows.map((row) => line(row.map(cellText)))].join("\n")}\n`;
}

const escaped = (text: string) =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll("|", "\\|")
    .replace(/\s*\n\s*/gu, " ");
