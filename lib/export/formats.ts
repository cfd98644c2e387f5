import type { ExportFormat } from "../model/export-formats";
import { utf8Pieces } from "./bytes";
import { cypherScript, type StoredNote } from "./cypher";
import { gexf } from "./gexf";
import type { ExportGraph } from "./graph";
import { graphml } from "./graphml";
import { jsonLines } from "./json";
import { neo4jNodesCsv, neo4jRelationshipsCsv } from "./neo4j-csv";
import { parquetNodes, parquetRelationships } from "./parquet";

/** One file of an export; its content is made while it is read. */
export interface ExportFile {
  readonly name: string;
  readonly pieces: () => Iterable<Uint8Array<ArrayBuffer>>;
}

/** The files that a graph is exported as: one, or one for nodes and one for relationships. */
export function exportFiles(graph: ExportGraph, format: ExportFormat, note?: StoredNote): ExportFile[] {
  const text = (name: string, write: (graph: ExportGraph) => Iterable<string>): ExportFile => ({
    name,
    pieces: () => utf8Pieces(write(graph)),
  });
  switch (format) {
    case "cypher":
      return [text("atlas.cypher", () => cypherScript(graph, note))];
    case "graphml":
      return [text("atlas.graphml", graphml)];
    case "gexf":
      return [text("atlas.gexf", gexf)];
    case "jsonl":
      return [text("atlas.jsonl", jsonLines)];
    case "csv":
      return [text("nodes.csv", neo4jNodesCsv), text("relationships.csv", neo4jRelationshipsCsv)];
    case "parquet":
      return [
        { name: "nodes.parquet", pieces: () => [parquetNodes(graph)] },
        { name: "relationships.parquet", pieces: () => [parquetRelationships(graph)] },
      ];
  }
}
