import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import type { GraphEdge, GraphNode } from "../../model/document";
import type { ReadResult } from "../port";
import { isSyntaxError } from "./errors";
import { inParts, type Part, type Request } from "./protocol";
import { cellOf, edgeOf, type IdOf, nodeOf } from "./values";

type ReadRequest = Extract<Request, { kind: "read" }>;

/** Reads from one opened database file. */
export function createReader(database: GrafeoDB) {
  const idOf: IdOf = (internal) => String(database.getNode(internal)?.get("id") ?? internal);
  return {
    async read(request: ReadRequest): Promise<ReadResult> {
      const result = await execute(database, request);
      const maxRows = request.maxRows ?? result.length;
      const rows = firstRows(result, maxRows).map((row) => row.map((value) => cellOf(value, idOf)));
      return { columns: result.columns, rows, truncated: result.length > maxRows };
    },
    async *dump(): AsyncGenerator<Part> {
      for (const rows of inParts((await database.executeCypher("MATCH (n) RETURN n")).rows())) {
        yield { kind: "nodes", nodes: rows.map(([node]): GraphNode => nodeOf(node)) };
      }
      const edges = await database.executeCypher("MATCH (a)-[r]->(b) RETURN a.id AS a, r, b.id AS b");
      for (const rows of inParts(edges.rows())) {
        yield { kind: "edges", edges: rows.map(([a, r, b]): GraphEdge => edgeOf(a, r, b)) };
      }
    },
  };
}

/**
 * The engine has no streaming with parameters, so a row limit must be part of the statement to save work. One more
 * LIMIT at the end holds beside the statement's own (the smaller wins). In a UNION it would bind to the last branch
 * only, and statements that take no LIMIT give a syntax error: these run as they are.
 */
async function execute(database: GrafeoDB, { cypher, params, maxRows }: ReadRequest): Promise<QueryResult> {
  if (maxRows === null || /\bunion\b/iu.test(cypher)) return database.executeCypher(cypher, params);
  try {
    return await database.executeCypher(`${cypher}\nLIMIT ${maxRows + 1}`, params);
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    return database.executeCypher(cypher, params);
  }
}

function firstRows(result: QueryResult, count: number): unknown[][] {
  if (result.length <= count + 1) return result.rows().slice(0, count);
  return Array.from({ length: count }, (_, i) => {
    const row = result.get(i);
    return result.columns.map((column) => row[column]);
  });
}
