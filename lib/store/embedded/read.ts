import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import { AppError } from "../../base/errors";
import type { GraphEdge, GraphNode } from "../../model/document";
import type { PlanNode, ReadResult } from "../port";
import { collectRows } from "../rows";
import { isSyntaxError } from "./errors";
import { planOf, profileOf } from "./plan";
import { inParts, PART_SIZE, type Part, type Request } from "./protocol";
import { cellOf, edgeOf, type IdOf, nodeOf } from "./values";

type ReadRequest = Extract<Request, { kind: "read" }>;

/** Reads from one opened database file. */
export function createReader(database: GrafeoDB) {
  const idOf: IdOf = (internal) => String(database.getNode(internal)?.get("id") ?? internal);
  return {
    /** `take` is called with each part of the rows and waited for. */
    async readInParts(request: ReadRequest, take: (part: Part) => Promise<void>): Promise<ReadResult> {
      const result = await execute(database, request);
      const { columns } = result;
      const count = Math.min(result.length, request.maxRows ?? result.length);
      for (let start = 0; start < count; start += PART_SIZE) {
        const rows = Array.from({ length: Math.min(PART_SIZE, count - start) }, (_, i) => {
          const row = result.get(start + i);
          return columns.map((column) => cellOf(row[column], idOf));
        });
        await take({ kind: "rows", columns, rows });
      }
      return { columns, rows: [], truncated: result.length > count };
    },
    async read(request: ReadRequest): Promise<ReadResult> {
      if (request.plan === "explain")
        return { columns: [], rows: [], truncated: false, plan: await explained(database, request) };
      const result = await execute(database, request);
      const rows = cellRows(result, request, idOf);
      if (request.plan !== "profile") return { columns: result.columns, ...rows };
      return { columns: result.columns, ...rows, plan: await profiled(database, request) };
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

function cellRows(result: QueryResult, { maxRows, maxBytes }: ReadRequest, idOf: IdOf) {
  const collector = collectRows(maxRows ?? Number.POSITIVE_INFINITY, maxBytes ?? Number.POSITIVE_INFINITY);
  const count = Math.min(result.length, maxRows ?? result.length);
  try {
    for (const row of firstRows(result, count))
      if (!collector.add(row.map((value) => cellOf(value, idOf)))) break;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AppError("too_large", "A value is nested too deeply: return less of it.", { cause: error });
  }
  if (result.length > count) collector.more();
  return collector.result();
}

/** Row by row where most are left out: turning all of them into JavaScript values takes more than the query. */
function* firstRows(result: QueryResult, count: number): Generator<readonly unknown[]> {
  if (result.length <= count + 1) return yield* result.rows().slice(0, count);
  for (let i = 0; i < count; i += 1) {
    const row = result.get(i);
    yield result.columns.map((column) => row[column]);
  }
}

async function explained(database: GrafeoDB, { cypher, params }: ReadRequest): Promise<PlanNode | undefined> {
  const result = await database.executeCypher(`EXPLAIN\n${cypher}`, params).catch(async (error: unknown) => {
    // Told by the statement itself, the place of a mistake is right.
    if (isSyntaxError(error)) await database.executeCypher(cypher, params);
    throw error;
  });
  return planOf(String(result.scalar()));
}

/** The engine gives either rows or a profile, so the statement runs once more. */
async function profiled(database: GrafeoDB, { cypher, params }: ReadRequest): Promise<PlanNode | undefined> {
  const { profile } = await database.executeCypher(`PROFILE\n${cypher}`, params);
  return profile === null ? undefined : profileOf(profile.root);
}
