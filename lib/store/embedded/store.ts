import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../../base/errors";
import { byText } from "../../base/order";
import type { GraphDocument, GraphEdge, GraphNode } from "../../model/document";
import type { EmbeddedConfig } from "../config";
import { changeReport, diffDocuments } from "../diff";
import { limited } from "../limited";
import type { GraphStore, WriteReport } from "../port";
import { asOnlyWriter } from "./lock";
import {
  graphFileExists,
  nextGraphFile,
  type Pointer,
  pointerReader,
  removeOldGraphs,
  swapPointer,
} from "./pointer";
import { closedError, createPool } from "./pool";
import { inParts } from "./protocol";
import { startWorker, type Worker } from "./worker";

/** Memory a query may take on top of the opened graph before its process is ended. */
const MAX_QUERY_BYTES = 2 ** 30;

type ReadTask<T> = (worker: Worker, pointer: Pointer) => Promise<T>;

/**
 * The port over a database file in a folder. Writing builds a new file beside the current one and then makes it current;
 * readers move to it with their next read. All work with the engine is done in processes of its own (`child.ts`).
 */
export function openEmbeddedStore(config: EmbeddedConfig, now: () => Date): GraphStore {
  const { folder } = config;
  const currentPointer = pointerReader(folder);
  const pool = createPool(async (key) => openReader(config, key));
  let closed = false;

  const stored = async (): Promise<Pointer> => {
    const pointer = await current();
    if (!pointer) throw new AppError("store_unavailable", "Nothing is stored yet: run npm run extract.");
    return pointer;
  };
  const current = async (): Promise<Pointer | undefined> => {
    if (closed) throw closedError();
    return currentPointer();
  };
  const onGraph = async <T>(signal: AbortSignal, task: ReadTask<T>): Promise<T> => {
    const pointer = await stored();
    const run = (on: Pointer) => pool.run(graphKey(on), signal, (worker) => task(worker, on));
    try {
      return await run(pointer);
    } catch (error) {
      // The file may have been replaced and removed between looking it up and opening it.
      const again = await stored();
      if (signal.aborted || graphKey(again) === graphKey(pointer)) throw error;
      return run(again);
    }
  };
  const document = (): Promise<GraphDocument> =>
    limited({}, (signal) => onGraph(signal, (worker, { version }) => dump(worker, version)));

  return {
    write: async (next) => {
      if (closed) throw closedError();
      await mkdir(folder, { recursive: true }).catch(unwritable);
      return asOnlyWriter(folder, async () => {
        const pointer = await current();
        const usable = pointer !== undefined && (await graphFileExists(folder, pointer));
        if (usable && pointer.version === next.meta.version) return unchanged(next);
        const before = usable ? await document() : { nodes: [], edges: [] };
        const file = nextGraphFile(pointer);
        await removeOldGraphs(folder, pointer?.file);
        await build(config, file, next);
        await swapPointer(folder, {
          format: 1,
          file,
          version: next.meta.version,
          nodes: next.nodes.length,
          edges: next.edges.length,
          updatedAt: now().toISOString(),
        });
        await removeOldGraphs(folder, file);
        return { ...changeReport(diffDocuments(before, next)), changed: true };
      });
    },
    read: (cypher, params = {}, options = {}) =>
      limited(options, (signal) =>
        onGraph(signal, async (worker) => {
          const maxRows = options.maxRows ?? null;
          const answer = await worker.ask({
            kind: "read",
            cypher,
            params,
            maxRows,
            maxBytes: MAX_QUERY_BYTES,
          });
          if (answer.kind !== "result") throw new AppError("query_failed", "The database gave no result.");
          if (answer.spent) void worker.end();
          return answer.result;
        }),
      ),
    document,
    info: async () => {
      const pointer = await current();
      if (!pointer) return { store: "embedded", version: "empty", nodes: 0, edges: 0, updatedAt: null };
      const { version, nodes, edges, updatedAt } = pointer;
      return { store: "embedded", version, nodes, edges, updatedAt };
    },
    close: async () => {
      closed = true;
      await pool.close();
    },
  };
}

// Two graphs may come to have the same file name, when the data folder was emptied in between.
function graphKey({ file, version, updatedAt }: Pointer): string {
  return `${file} ${updatedAt} ${version}`;
}

async function openReader(config: EmbeddedConfig, key: string): Promise<Worker> {
  const [file = ""] = key.split(" ");
  const worker = startWorker(config);
  try {
    await worker.ask({ kind: "open", file: join(config.folder, file) });
    return worker;
  } catch (error) {
    await worker.end();
    const path = join(config.folder, file);
    throw new AppError(
      "store_unavailable",
      `${path} cannot be opened: run npm run extract to write it anew.`,
      {
        cause: error,
      },
    );
  }
}

async function dump(worker: Worker, version: string): Promise<GraphDocument> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  await worker.ask({ kind: "dump" }, (part) => {
    if (part.kind === "nodes") for (const node of part.nodes) nodes.push(node);
    else for (const edge of part.edges) edges.push(edge);
  });
  nodes.sort((a, b) => byText(a.id, b.id));
  edges.sort((a, b) => byText(a.id, b.id));
  return { meta: { format: 1, version }, nodes, edges };
}

async function build(config: EmbeddedConfig, file: string, document: GraphDocument): Promise<void> {
  const worker = startWorker(config);
  try {
    await worker.ask({ kind: "create", file: join(config.folder, file) });
    for (const nodes of inParts(document.nodes)) await worker.ask({ kind: "nodes", nodes });
    for (const edges of inParts(document.edges)) await worker.ask({ kind: "edges", edges });
    await worker.ask({ kind: "finish" });
  } finally {
    await worker.end();
  }
}

function unchanged({ nodes, edges }: GraphDocument): WriteReport {
  const same = (items: readonly unknown[]) => ({ added: 0, updated: 0, removed: 0, unchanged: items.length });
  return { changed: false, nodes: same(nodes), edges: same(edges) };
}

function unwritable(error: Error): never {
  throw new AppError("store_unavailable", `The data folder cannot be made: ${error.message}.`, {
    cause: error,
  });
}
