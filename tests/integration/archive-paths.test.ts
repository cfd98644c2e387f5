import { beforeAll, expect, test } from "vitest";
import { randomFrom } from "@/lib/analysis/random";
import { extractGraph } from "@/lib/ingest/pipeline";
import { loadLexicon } from "@/lib/lexicon/load";
import type { GraphDocument, GraphEdge } from "@/lib/model/document";
import { type Atlas, indexAtlas } from "@/lib/query/atlas";
import { findPaths } from "@/lib/query/paths/paths";
import { archiveDigests } from "../support/archive";
import { cheapestBetween, hopsBetween, plainGraph } from "../unit/query/paths/independent-paths";

/** Pairs compared; half of them may have no path, as long as both sides say so. */
const PAIRS = 150;
const MOST_HOPS = 12;
const VAGUENESS: Readonly<Record<string, number>> = { EVALUATES_ON: 0.25, COMPARES_WITH: 0.5, AUTHORED: 1 };

let document: GraphDocument;
let atlas: Atlas;
let graph: ReturnType<typeof plainGraph>;

function statedCost({ type, properties }: GraphEdge): number {
  const { confidence } = properties;
  const best = Array.isArray(confidence) ? Math.max(...confidence.map(Number)) : 0;
  return 2 - best + (VAGUENESS[type] ?? 0);
}

beforeAll(async () => {
  const silent = () => {};
  document = extractGraph(await archiveDigests(), loadLexicon(), silent);
  atlas = indexAtlas(document);
  graph = plainGraph(document, statedCost);
}, 600_000);

function* pairs(): Generator<readonly [from: string, to: string]> {
  const random = randomFrom(20250630);
  const ids = document.nodes
    .filter(({ label }) => label !== "Topic" && label !== "Digest")
    .map(({ id }) => id);
  const pick = () => ids[Math.floor(random() * ids.length)] ?? "";
  for (let i = 0; i < PAIRS; i++) yield [pick(), pick()];
}

test("shortest paths have the length that another library finds", async () => {
  for (const [from, to] of pairs()) {
    const [path] = (await findPaths(atlas, { from, to, k: 1, rank: "shortest", maxHops: MOST_HOPS })).paths;
    const hops = hopsBetween(graph, from, to);
    expect(path?.length, `${from} to ${to}`).toBe(hops !== undefined && hops <= MOST_HOPS ? hops : undefined);
  }
});

test("the most telling path costs what another library's cheapest does, and none says more than the one before", async () => {
  const people = (id: string) => id.startsWith("author:");
  for (const [from, to] of pairs()) {
    if (people(from) && people(to)) continue;
    const { paths } = await findPaths(atlas, { from, to, k: 5, rank: "telling", maxHops: MOST_HOPS });
    const [best] = paths;
    const { hops, cost } = cheapestBetween(graph, from, to);
    if (hops <= MOST_HOPS)
      expect(best?.score ?? 1, `${from} to ${to}`).toBe(Math.round(10_000 / Math.max(cost, 1)) / 10_000);
    expect(paths.map(({ score }) => score)).toEqual(
      paths.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  }
});

test("all of the shortest paths have one length, and no two are the same", async () => {
  for (const [from, to] of [...pairs()].slice(0, 30)) {
    const { paths, total = 0 } = await findPaths(atlas, {
      from,
      to,
      rank: "all-shortest",
      maxHops: MOST_HOPS,
    });
    expect(new Set(paths.map(({ length }) => length)).size).toBeLessThanOrEqual(1);
    expect(paths).toHaveLength(Math.min(100, total));
    expect(new Set(paths.map(({ nodes }) => nodes.map(({ id }) => id).join())).size).toBe(paths.length);
  }
});
