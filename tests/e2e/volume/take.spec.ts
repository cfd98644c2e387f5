import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { ask, expect, open, test } from "../atlas";

async function saved(page: Page, format: string): Promise<Buffer> {
  const download = page.waitForEvent("download", { timeout: 120_000 });
  await page.getByRole("dialog").getByRole("button", { name: format, exact: true }).click();
  return readFile(await (await download).path());
}

/** Rows of a CSV file below its head: texts in quotes may hold line breaks. */
function rowsOf(file: Uint8Array | undefined): number {
  const outside = strFromU8(file ?? new Uint8Array()).replace(/"(?:[^"]|"")*"/gu, "");
  return outside.trimEnd().split("\n").length - 1;
}

const times = (text: string, what: RegExp) => [...text.matchAll(what)].length;

test("the whole atlas is taken away whole: as many things and relationships in every format as on the map", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const region = await open(page);
  const nodes = Number(await region.getAttribute("data-nodes"));
  const edges = Number(await region.getAttribute("data-edges"));
  const [[papers] = []] = await ask(page, "MATCH (p:Paper) RETURN count(p)");
  await page.getByRole("button", { name: "Take away" }).click();
  const text = async (format: string) => (await saved(page, format)).toString();
  const graph = JSON.parse(await text("JSON")) as { nodes: unknown[]; edges: unknown[] };
  expect([graph.nodes.length, graph.edges.length]).toEqual([nodes, edges]);
  const gexf = await text("GEXF (Gephi)");
  expect([times(gexf, /<node id=/gu), times(gexf, /<edge id=/gu)]).toEqual([nodes, edges]);
  const graphml = await text("GraphML");
  expect([times(graphml, /<node id=/gu), times(graphml, /<edge id=/gu)]).toEqual([nodes, edges]);
  const csv = unzipSync(await saved(page, "CSV, two files in a ZIP"));
  expect([rowsOf(csv["nodes.csv"]), rowsOf(csv["relationships.csv"])]).toEqual([nodes, edges]);
  const keys = [...(await text("BibTeX")).matchAll(/^@misc\{([^,\s]+),$/gmu)].map(([, key]) => key);
  expect([keys.length, new Set(keys).size]).toEqual([papers, papers]);
  expect(times(await text("Markdown"), /^- \*\*/gmu)).toBe(papers);
  const svg = await text("SVG");
  expect(times(svg, /data-id="/gu)).toBe(nodes);
  const offline = await text("Web page, works offline");
  expect(times(offline, /data-of="/gu)).toBe(nodes);
  const png = await saved(page, "PNG");
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(["PNG", 1920]);
});
