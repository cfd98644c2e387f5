import { join } from "node:path";
import { AppError } from "../../base/errors";
import { byText } from "../../base/order";
import type { GraphDocument, GraphEdge, GraphNode } from "../../model/document";
import type { EmbeddedConfig } from "../config";
import { inParts } from "./protocol";
import { startWorker, type Worker } from "./worker";

/**
 * A worker that has a graph file open for reading. Where `signal` fires before that, its process is ended.
 * @throws AppError `store_unavailable` for a file that cannot be opened, and for a worker that was ended.
 */
export async function openReader(config: EmbeddedConfig, file: string, signal: AbortSignal): Promise<Worker> {
  const worker = startWorker(config);
  const stop = () => void worker.end();
  signal.addEventListener("abort", stop, { once: true });
  const path = join(config.folder, file);
  try {
    await worker.ask({ kind: "open", file: path });
    return worker;
  } catch (cause) {
    await worker.end();
    throw new AppError(
      "store_unavailable",
      `${path} cannot be opened: run npm run extract to write it anew.`,
      {
        cause,
      },
    );
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Everything in the graph that a worker has open. */
export async function readDocument(worker: Worker, version: string): Promise<GraphDocument> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  await worker.ask({ kind: "dump" }, (part) => {
    if (part.kind === "nodes") for (const node of part.nodes) nodes.push(node);
    else if (part.kind === "edges") for (const edge of part.edges) edges.push(edge);
  });
  nodes.sort((a, b) => byText(a.id, b.id));
  edges.sort((a, b) => byText(a.id, b.id));
  return { meta: { format: 1, version }, nodes, edges };
}

/** Writes a new graph file. */
export async function buildGraphFile(
  config: EmbeddedConfig,
  file: string,
  document: GraphDocument,
): Promise<void> {
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
