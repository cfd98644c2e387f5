import { utf8Pieces } from "../../export/bytes";
import { gexf } from "../../export/gexf";
import type { ExportGraph } from "../../export/graph";
import { graphml } from "../../export/graphml";
import { neo4jNodesCsv, neo4jRelationshipsCsv } from "../../export/neo4j-csv";
import { zipped } from "../../export/zip";

export const PICTURE_FORMATS = ["png", "svg", "html"] as const;
export const LIST_FORMATS = ["bibtex", "markdown"] as const;
export const GRAPH_FORMATS = ["gexf", "graphml", "csv", "json"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];
export type ListFormat = (typeof LIST_FORMATS)[number];
export type GraphFormat = (typeof GRAPH_FORMATS)[number];
export type TakeFormat = PictureFormat | ListFormat | GraphFormat;

/** What files of a format are called and what they are. */
export const TAKEN: Readonly<Record<TakeFormat, { readonly name: string; readonly mediaType: string }>> = {
  png: { name: "paper-atlas.png", mediaType: "image/png" },
  svg: { name: "paper-atlas.svg", mediaType: "image/svg+xml" },
  html: { name: "paper-atlas.html", mediaType: "text/html" },
  bibtex: { name: "paper-atlas.bib", mediaType: "application/x-bibtex" },
  markdown: { name: "paper-atlas.md", mediaType: "text/markdown" },
  gexf: { name: "paper-atlas.gexf", mediaType: "application/gexf+xml" },
  graphml: { name: "paper-atlas.graphml", mediaType: "application/graphml+xml" },
  csv: { name: "paper-atlas-csv.zip", mediaType: "application/zip" },
  json: { name: "paper-atlas.json", mediaType: "application/json" },
};

/** A graph in a format, as the pieces of a file. */
export function graphPieces(graph: ExportGraph, format: GraphFormat): Iterable<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case "gexf":
      return utf8Pieces(gexf(graph));
    case "graphml":
      return utf8Pieces(graphml(graph));
    case "json":
      return utf8Pieces([`${JSON.stringify(graph, null, 1)}\n`]);
    case "csv":
      return zipped([
        { name: "nodes.csv", pieces: () => utf8Pieces(neo4jNodesCsv(graph)) },
        { name: "relationships.csv", pieces: () => utf8Pieces(neo4jRelationshipsCsv(graph)) },
      ]);
  }
}
