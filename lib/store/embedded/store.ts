import { AppError } from "../../base/errors";
import type { GraphDocument } from "../../model/document";
import type { EmbeddedConfig } from "../config";
import { closedError, endAll, limited, type Running } from "../limited";
import type { GraphStore, ReadOptions, StoreInfo } from "../port";
import { openReader, readDocument } from "./graph-file";
import { type Pointer, pointerReader } from "./pointer";
import { createPool } from "./pool";
import type { Request } from "./protocol";
import type { Worker } from "./worker";
import { writeDocument } from "./write";

/** Memory a query may take on top of the opened graph before its process is ended. */
const MAX_QUERY_MEMORY = 2 ** 30;

type ReadTask<T> = (worker: Worker, pointer: Pointer) => Promise<T>;

/**
 * The port over a database file in a folder. Writing builds a new file beside the current one and then makes it current;
 * readers move to it with their next read. All work with the engine is done in processes of its own (`child.ts`).
 */
export function openEmbeddedStore(config: EmbeddedConfig, now: () => Date): GraphStore {
  const { pointer, onGraph, close } = graphAccess(config);
  const document = (): Promise<GraphDocument> =>
    onGraph({}, (worker, { version }) => readDocument(worker, version));
  return {
    kind: "embedded",
    write: (next) => writeDocument(config, next, { pointer, document }, now),
    read: (cypher, params = {}, options = {}) =>
      onGraph(options, async (worker) => {
        const { onRows } = options;
        const request: Request = {
          kind: "read",
          cypher,
          params,
          maxRows: options.maxRows ?? null,
          maxBytes: options.maxBytes ?? null,
          plan: options.plan ?? null,
          inParts: onRows !== undefined && options.plan === undefined,
          maxMemory: MAX_QUERY_MEMORY,
        };
        const answer = await worker.ask(request, (part) =>
          part.kind === "rows" ? onRows?.(part.columns, part.rows) : undefined,
        );
        if (answer.kind !== "result") throw new AppError("query_failed", "The database gave no result.");
        if (answer.spent) void worker.end();
        return answer.result;
      }),
    document,
    info: async () => infoOf(await pointer()),
    close,
  };
}

/** Finds the current graph and does something on a worker that has it open. */
function graphAccess(config: EmbeddedConfig) {
  const readPointer = pointerReader(config.folder);
  const pool = createPool((key, signal) => openReader(config, fileOf(key), signal));
  const running: Running = new Set();
  let closed = false;
  const pointer = async (): Promise<Pointer | undefined> => {
    if (closed) throw closedError();
    return readPointer();
  };
  const stored = async (): Promise<Pointer> => {
    const current = await pointer();
    if (!current) throw new AppError("store_unavailable", "Nothing is stored yet: run npm run extract.");
    return current;
  };
  const onGraph = <T>(options: ReadOptions, task: ReadTask<T>): Promise<T> =>
    limited(options, running, async (signal) => {
      const run = (on: Pointer) => pool.run(keyOf(on), signal, (worker) => task(worker, on));
      const current = await stored();
      try {
        return await run(current);
      } catch (error) {
        // The file may have been replaced and removed between looking it up and opening it.
        if (closed || signal.aborted) throw error;
        const again = await stored();
        if (keyOf(again) === keyOf(current)) throw error;
        return run(again);
      }
    });
  const close = async (): Promise<void> => {
    closed = true;
    endAll(running);
    await pool.close();
  };
  return { pointer, onGraph, close };
}

// Two graphs may come to have the same file name, when the data folder was emptied in between.
function keyOf({ file, version, updatedAt }: Pointer): string {
  return `${file} ${updatedAt} ${version}`;
}

function fileOf(key: string): string {
  return key.slice(0, key.indexOf(" "));
}

function infoOf(pointer: Pointer | undefined): StoreInfo {
  if (!pointer) return { store: "embedded", version: "empty", nodes: 0, edges: 0, updatedAt: null };
  const { version, nodes, edges, updatedAt } = pointer;
  return { store: "embedded", version, nodes, edges, updatedAt };
}
