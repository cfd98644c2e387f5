import { AppError } from "@/lib/base/errors";
import type { GraphDocument } from "@/lib/model/document";
import type { Cell, GraphStore, ReadOptions, ReadResult } from "@/lib/store/port";
import { collectRows } from "@/lib/store/rows";

type Read = (
  cypher: string,
  params: Readonly<Record<string, Cell>>,
  options: ReadOptions,
) => Promise<ReadResult>;

const nothingScripted: Read = () => Promise.reject(new AppError("query_failed", "No answer is scripted."));

/** A store that holds a document in memory; what it answers to Cypher is scripted by the test. */
export function memoryStore(start: GraphDocument, read: Read = nothingScripted): GraphStore {
  let document = start;
  const untouched = { added: 0, updated: 0, removed: 0, unchanged: 0 };
  return {
    kind: "embedded",
    write: async (next) => {
      const changed = next.meta.version !== document.meta.version;
      document = next;
      return { changed, nodes: untouched, edges: untouched };
    },
    read: async (cypher, params = {}, options = {}) => {
      const result = await read(cypher, params, options);
      const { maxRows = Number.POSITIVE_INFINITY, maxBytes = Number.POSITIVE_INFINITY } = options;
      const rows = collectRows(maxRows, maxBytes);
      for (const row of result.rows) if (!rows.add(row)) break;
      if (result.truncated) rows.more();
      return { ...result, ...rows.result() };
    },
    document: async () => document,
    info: async () => ({
      store: "embedded",
      version: document.meta.version,
      nodes: document.nodes.length,
      edges: document.edges.length,
      updatedAt: "2026-01-01T00:00:00.000Z",
    }),
    close: async () => {},
  };
}
