import { mkdir } from "node:fs/promises";
import { AppError } from "../../base/errors";
import type { GraphDocument } from "../../model/document";
import type { EmbeddedConfig } from "../config";
import { changeReport, diffDocuments } from "../diff";
import type { WriteReport } from "../port";
import { buildGraphFile } from "./graph-file";
import { asOnlyWriter } from "./lock";
import { graphFileExists, nextGraphFile, type Pointer, removeOldGraphs, swapPointer } from "./pointer";

interface Stored {
  pointer(): Promise<Pointer | undefined>;
  document(): Promise<GraphDocument>;
}

/**
 * Builds a new graph file beside the current one and then makes it the current one. Whatever happens on the way, the
 * current graph stays as it is; what an interrupted run left is removed by the next one.
 */
export async function writeDocument(
  config: EmbeddedConfig,
  document: GraphDocument,
  stored: Stored,
  now: () => Date,
): Promise<WriteReport> {
  const { folder } = config;
  await mkdir(folder, { recursive: true }).catch(unwritable);
  return asOnlyWriter(folder, async () => {
    const pointer = await stored.pointer();
    const before = await contentBefore(folder, pointer, stored);
    const { version } = document.meta;
    const report = changeReport(diffDocuments(before, document));
    if (!report.changed && pointer?.version === version) return report;
    const file = nextGraphFile(pointer);
    await removeOldGraphs(folder, pointer?.file);
    await buildGraphFile(config, file, document);
    const { nodes, edges } = document;
    await swapPointer(folder, {
      format: 1,
      file,
      version,
      nodes: nodes.length,
      edges: edges.length,
      updatedAt: now().toISOString(),
    });
    await removeOldGraphs(folder, file);
    return report;
  });
}

// A graph file that is gone or that the engine cannot open is written anew, as if nothing had been stored.
async function contentBefore(
  folder: string,
  pointer: Pointer | undefined,
  stored: Stored,
): Promise<Pick<GraphDocument, "nodes" | "edges">> {
  if (!pointer || !(await graphFileExists(folder, pointer))) return { nodes: [], edges: [] };
  try {
    return await stored.document();
  } catch (error) {
    if (error instanceof AppError && error.code === "store_unavailable") return { nodes: [], edges: [] };
    throw error;
  }
}

function unwritable(error: Error): never {
  throw new AppError("store_unavailable", `The data folder cannot be made: ${error.message}.`, {
    cause: error,
  });
}
