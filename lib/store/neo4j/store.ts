import type { ManagedTransaction } from "neo4j-driver";
import { AppError } from "../../base/errors";
import type { GraphDocument } from "../../model/document";
import type { Neo4jConfig } from "../config";
import type { GraphStore, ReadOptions } from "../port";
import { createReadCheck } from "./check";
import { connect } from "./connection";
import { readContent, readCounts, readNotes } from "./dump";
import { readRows } from "./read";
import { ensureSchema, writeChanges } from "./write";

/** The port over a Neo4j server or cluster. Nodes with labels that are not ours are never looked at nor touched. */
export function openNeo4jStore(config: Neo4jConfig, now: () => Date): GraphStore {
  const connection = connect(config);
  const check = createReadCheck();
  return {
    kind: "neo4j",
    write: async (document) => {
      await ensureSchema(connection);
      return writeChanges(connection, document, now().toISOString());
    },
    read: (cypher, params = {}, options = {}) => {
      const { begin, ...once } = handedOnce(options);
      return connection.read(async (transaction) => {
        begin();
        return readRows(transaction, cypher, params, { ...once, check });
      }, options);
    },
    document: () => connection.read(storedDocument),
    info: () =>
      connection.read(async (transaction) => {
        const notes = await readNotes(transaction);
        const counts = await readCounts(transaction);
        return {
          store: "neo4j",
          version: notes?.version ?? "empty",
          ...counts,
          updatedAt: notes?.updatedAt ?? null,
        };
      }),
    close: () => connection.close(),
  };
}

/**
 * Options under which rows are handed on by one transaction only: one that is tried again after a server stumbled would
 * hand them on twice.
 */
function handedOnce({ onRows, ...options }: ReadOptions): ReadOptions & { readonly begin: () => void } {
  let handed = false;
  return {
    ...options,
    ...(onRows
      ? {
          onRows: (columns, rows) => {
            handed = true;
            return onRows(columns, rows);
          },
        }
      : {}),
    begin: () => {
      if (handed)
        throw new AppError("store_unavailable", "The server broke off while rows were coming: run it again.");
    },
  };
}

/** A server reads what is committed at that moment: a document that was rewritten meanwhile is read again. */
async function storedDocument(transaction: ManagedTransaction): Promise<GraphDocument> {
  let notes = await readNotes(transaction);
  while (notes) {
    const content = await readContent(transaction);
    const after = await readNotes(transaction);
    if (after?.version === notes.version) return { meta: { format: 1, version: notes.version }, ...content };
    notes = after;
  }
  throw new AppError("store_unavailable", "Nothing is stored yet: run npm run extract.");
}
