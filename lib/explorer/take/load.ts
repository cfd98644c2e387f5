import * as z from "zod/mini";
import { AppError } from "../../base/errors";
import type { ExportEdge, ExportGraph, ExportNode } from "../../export/graph";
import type { NodeLabel } from "../../model/kinds";
import { request } from "../api";
import { en } from "../strings/en";

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const properties = z.record(z.string(), value);
const line = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("node"), id: z.string(), label: z.string(), properties }),
  z.object({
    ...{ kind: z.literal("relationship"), id: z.string(), type: z.string() },
    ...{ source: z.string(), target: z.string(), properties },
  }),
]);

/** The stored graph with all that it knows, or the part of it of some kinds. @throws AppError for the user. */
export async function loadStored(
  kinds: readonly NodeLabel[] | null,
  signal: AbortSignal,
): Promise<ExportGraph> {
  const of = kinds ? { kinds: kinds.join(",") } : {};
  const response = await request(`/api/export?${new URLSearchParams({ format: "jsonl", ...of })}`, {
    signal,
  });
  return readLines(await response.text());
}

/** Reads what the JSON Lines export writes. @throws AppError where it is none. */
export function readLines(text: string): ExportGraph {
  const nodes: ExportNode[] = [];
  const edges: ExportEdge[] = [];
  for (const row of text.split("\n")) {
    if (row === "") continue;
    const read = line.safeParse(parsed(row));
    if (!read.success) throw new AppError("query_failed", en.faults.unreadable, { cause: read.error });
    const { data } = read;
    if (data.kind === "node") nodes.push({ id: data.id, label: data.label, properties: data.properties });
    else edges.push(relationship(data));
  }
  return { nodes, edges };
}

function relationship({ id, type, source, target, properties: held }: ExportEdge): ExportEdge {
  return { id, type, source, target, properties: held };
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}
