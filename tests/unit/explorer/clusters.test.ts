import { expect, test } from "vitest";
import { atlasOf } from "@/lib/explorer/atlas";
import { clusterQuestion, namedClusters } from "@/lib/explorer/clusters";
import { findClusters } from "@/lib/explorer/find-clusters";
import { indexAtlas } from "@/lib/query/atlas";
import { toMapData } from "@/lib/query/overview";
import { documentOf, node, said } from "../../support/small-atlas";

/** Two methods with four papers each, joined by one paper that uses both. */
const papers = ["a", "b"].flatMap((side) => [1, 2, 3, 4].map((i) => `paper:${side}${i}`));
const graph = documentOf(
  [...papers.map((id) => node(id)), node("method:a"), node("method:b"), node("paper:alone")],
  [...papers.map((id) => said(id, "USES", `method:${id.charAt(6)}`)), said("paper:a1", "USES", "method:b")],
);
const atlas = atlasOf(toMapData(indexAtlas(graph)));
const clustersOf = (ids: readonly string[] | null, resolution = 1) =>
  namedClusters(atlas, findClusters(clusterQuestion(atlas, ids, resolution)));

test("the whole map falls into its two halves, named after their methods", () => {
  const found = clustersOf(null);
  expect(found.map(({ ids }) => ids.length)).toEqual([5, 5]);
  expect(found.map(({ name }) => name.split(" \u00b7 ")[0]).toSorted()).toEqual(["a", "b"]);
});

test("of some things only these are clustered, and what hangs on nothing is left out", () => {
  const some = ["method:a", "paper:a2", "paper:a3", "paper:b2", "paper:none"];
  const found = clustersOf(some);
  expect(found.map(({ ids }) => [...ids].toSorted())).toEqual([["method:a", "paper:a2", "paper:a3"]]);
  expect(clustersOf([])).toEqual([]);
});

test("a finer resolution never gives fewer groups, and the same question has the same answer", () => {
  const groups = (resolution: number) =>
    clustersOf(null, resolution).reduce((sum, { ids }) => sum + ids.length, 0);
  expect(groups(8)).toBeLessThanOrEqual(groups(1));
  expect(clustersOf(null, 2)).toEqual(clustersOf(null, 2));
});
