/** The forms in which a graph leaves the atlas for other programs. */
export const EXPORT_FORMATS = ["cypher", "graphml", "gexf", "csv", "jsonl", "parquet"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Media type of each; the two that are two files travel as a ZIP archive. */
export const EXPORT_MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  cypher: "text/plain",
  graphml: "application/graphml+xml",
  gexf: "application/gexf+xml",
  jsonl: "application/jsonl",
  csv: "application/zip",
  parquet: "application/zip",
};
