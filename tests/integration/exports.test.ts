import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { gexf } from "@/lib/export/gexf";
import type { ExportGraph } from "@/lib/export/graph";
import { graphml } from "@/lib/export/graphml";
import type { Properties, PropertyValue } from "@/lib/model/document";
import { temporaryFolder } from "@/tests/support/command";
import { EVERY_VALUE } from "@/tests/support/documents";
import { runPython, testPython } from "@/tests/support/python";
import { documentOf, SMALL, said } from "@/tests/support/small-atlas";

const python = await testPython();

/** Two relationships between the same two nodes must stay two. */
const GRAPH: ExportGraph = documentOf(
  [...SMALL.nodes, ...EVERY_VALUE.nodes],
  [...SMALL.edges, ...EVERY_VALUE.edges, said("paper:2511.00002", "COMPARES_WITH", "method:grpo")],
);

const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const read = z.strictObject({
  directed: z.literal(true),
  nodes: z.record(z.string(), properties),
  places: z.record(z.string(), z.looseObject({ position: z.looseObject({ x: z.number() }).optional() })),
  edges: z.array(z.tuple([z.string(), z.string(), properties])),
});

/** Lists are JSON texts, and XML cannot hold a NUL. */
const inXml = (own: Properties) =>
  Object.fromEntries(Object.entries(own).map(([key, value]) => [key, valueInXml(value)]));

function valueInXml(value: PropertyValue): string | number | boolean {
  if (typeof value === "object") return JSON.stringify(value);
  return typeof value === "string" ? value.replace("\0", "\ufffd") : value;
}

test.runIf(python)("networkx reads GraphML and GEXF as the graph that was written", async () => {
  const { folder, remove } = await temporaryFolder();
  const files = { "graph.graphml": graphml, "graph.gexf": gexf };
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, write]) => {
      const file = path.join(folder, name);
      await writeFile(file, [...write(GRAPH)].join(""));
      return file;
    }),
  );
  const said = await runPython(python ?? "", ["tests/python/read_graph.py", ...paths]);
  await remove();
  const [fromGraphml, fromGexf] = z.tuple([read, read]).parse(JSON.parse(said));
  for (const { id, label, properties: own } of GRAPH.nodes) {
    expect(fromGraphml.nodes[id]).toEqual({ ...inXml(own), labels: label });
    expect(fromGexf.nodes[id]).toEqual({ ...inXml(own), labels: label, label: own["name"] });
  }
  const sorted = (edges: readonly (readonly unknown[])[]) => edges.map((edge) => JSON.stringify(edge)).sort();
  const ends = (edges: z.infer<typeof read>["edges"]) =>
    edges.map(([source, target, { type, confidence, shared }]) => [source, target, type, confidence, shared]);
  const expected = GRAPH.edges.map(({ source, target, type, properties: own }) => {
    const { confidence, shared } = inXml(own);
    return [source, target, type, confidence, shared];
  });
  expect(sorted(ends(fromGraphml.edges))).toEqual(sorted(expected));
  expect(sorted(ends(fromGexf.edges))).toEqual(sorted(expected));
  expect(fromGexf.places["paper:2510.00001"]?.position?.x).toBe(1);
});
