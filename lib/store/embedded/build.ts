import type { GrafeoDB } from "@grafeo-db/js";
import { AppError } from "../../base/errors";
import { groupBy } from "../../base/order";
import type { GraphEdge, GraphNode, Properties } from "../../model/document";
import { NODE_LABELS } from "../../model/kinds";
import type { Request } from "./protocol";

type BuildRequest = Extract<Request, { kind: "create" | "nodes" | "edges" | "finish" }>;

/** Fills a new database file: create, all nodes, all edges, finish. */
export function createBuilder(create: (file: string) => GrafeoDB) {
  let database: GrafeoDB | undefined;
  const internal = new Map<string, number>();
  const opened = (): GrafeoDB => {
    if (!database) throw new AppError("store_unavailable", "The writer process has no graph open.");
    return database;
  };
  return {
    async handle(request: BuildRequest): Promise<void> {
      switch (request.kind) {
        case "create":
          database = create(request.file);
          return createIndexes(database);
        case "nodes":
          return addNodes(opened(), request.nodes, internal);
        case "edges":
          return addEdges(opened(), request.edges, internal);
        case "finish":
          opened().close();
          database = undefined;
      }
    },
  };
}

async function createIndexes(database: GrafeoDB): Promise<void> {
  for (const label of NODE_LABELS) {
    await database.executeCypher(`CREATE INDEX ${label.toLowerCase()}_id FOR (n:${label}) ON (n.id)`);
  }
}

async function addNodes(
  database: GrafeoDB,
  nodes: readonly GraphNode[],
  internal: Map<string, number>,
): Promise<void> {
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    const rows = group.map(({ id, properties }) => ({ ...storable(properties), id }));
    const numbers = await database.batchCreateNodesWithProps(label, rows);
    for (const [i, number] of numbers.entries()) internal.set(group[i]?.id ?? "", number);
  }
}

async function addEdges(
  database: GrafeoDB,
  edges: readonly GraphEdge[],
  internal: ReadonlyMap<string, number>,
): Promise<void> {
  const end = (id: string): number => {
    const number = internal.get(id);
    if (number === undefined)
      throw new AppError("invalid_document", `A relationship names ${id}, which is no node.`);
    return number;
  };
  await database.batchCreateEdges(
    edges.map(({ id, type, source, target, properties }) => ({
      src: end(source),
      dst: end(target),
      type,
      properties: { ...storable(properties), id },
    })),
  );
}

// The engine takes what is not in its types for something else; a copy keeps read-only lists out of its reach.
function storable(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]),
  );
}
