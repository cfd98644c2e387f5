import { describe, expect, test } from "vitest";
import { type Atlas, atlasOf } from "@/lib/explorer/atlas";
import { commonNeighbours, expandables } from "@/lib/explorer/expanding";
import { foldedLinks } from "@/lib/explorer/links";
import { MOST_TOGETHER, projected, projectionOf, reasonsFor } from "@/lib/explorer/projection";
import { projectedShown } from "@/lib/explorer/shown/projected-shown";
import { shownOf } from "@/lib/explorer/shown/shown";
import { DEFAULT_VIEW } from "@/lib/explorer/state/view";
import { atlas, mapData } from "./fixtures";

const all = () => true;
const parents = new Map([["topic:rl", "topic:all"]]);

/** Two papers of three authors; a and b wrote both, c one. */
const authors: Atlas = atlasOf(
  mapData(
    [
      ["paper:1", "Paper", null, 0, 0],
      ["paper:2", "Paper", null, 1, 0],
      ["author:a", "Author", null, 0, 1],
      ["author:b", "Author", null, 1, 1],
      ["author:c", "Author", null, 2, 1],
    ],
    [
      [2, "AUTHORED", 0],
      [3, "AUTHORED", 0],
      [2, "AUTHORED", 1],
      [3, "AUTHORED", 1],
      [4, "AUTHORED", 1],
    ],
  ),
);

describe("projections", () => {
  test("join authors by their common papers, with how many and which", () => {
    const { links, left } = projected(authors, all, "coauthors");
    expect(links).toEqual([
      { id: "author:a|CO_AUTHOR|author:b", source: "author:a", target: "author:b", count: 2 },
      { id: "author:a|CO_AUTHOR|author:c", source: "author:a", target: "author:c", count: 1 },
      { id: "author:b|CO_AUTHOR|author:c", source: "author:b", target: "author:c", count: 1 },
    ]);
    expect(left).toBe(0);
    expect(reasonsFor(authors, "coauthors", ["author:a", "author:b"]).map(({ id }) => id)).toEqual([
      "paper:1",
      "paper:2",
    ]);
  });

  test("every count is the number of its reasons", () => {
    for (const projection of ["coauthors", "comethods"] as const)
      for (const from of [authors, atlas])
        for (const { source, target, count } of projected(from, all, projection).links)
          expect(reasonsFor(from, projection, [source, target])).toHaveLength(count);
  });

  test("join methods whatever a paper does with them", () => {
    expect(projected(atlas, all, "comethods").links).toEqual([
      {
        id: "method:grpo|CO_METHOD|method:kv-cache",
        source: "method:grpo",
        target: "method:kv-cache",
        count: 1,
      },
    ]);
  });

  test("hold only papers that are shown", () => {
    expect(projected(authors, ({ id }) => id === "paper:1", "coauthors").links).toHaveLength(1);
  });

  test("leave out papers with too many, and say so", () => {
    const crowd = Array.from({ length: MOST_TOGETHER + 1 }, (_, i) => i);
    const big = atlasOf(
      mapData(
        [
          ["paper:1", "Paper", null, 0, 0],
          ...crowd.map((i) => [`author:${i}`, "Author", null, i, 1] as const),
        ],
        crowd.map((i) => [i + 1, "AUTHORED", 0] as const),
      ),
    );
    expect(projected(big, all, "coauthors")).toEqual({ links: [], left: 1 });
  });

  test("are known by the ids of their connections", () => {
    expect(projectionOf("author:a|CO_AUTHOR|author:b")).toBe("coauthors");
    expect(projectionOf("method:a|CO_METHOD|method:b")).toBe("comethods");
    expect(projectionOf("paper:a|USES|method:b")).toBeNull();
  });

  test("show the joined kind alone, and within a focus what lies within so many steps", () => {
    const passing = shownOf(authors, DEFAULT_VIEW, parents);
    const whole = projectedShown(authors, passing, { projection: "coauthors", focus: null });
    expect([whole.nodeCount, whole.edgeCount, whole.kinds.Author, whole.kinds.Paper]).toEqual([3, 3, 3, 0]);
    const alone = projectedShown(authors, passing, {
      projection: "coauthors",
      focus: { centres: ["author:c"], depth: 0 },
    });
    expect([alone.nodeCount, alone.edgeCount]).toEqual([1, 0]);
  });
});

describe("folded topics", () => {
  const links = (folded: readonly string[]) =>
    foldedLinks(
      atlas,
      shownOf(atlas, { ...DEFAULT_VIEW, collapsed: folded }, parents).nodes,
      folded,
      parents,
    );

  test("sum the relationships of their members with the rest", () => {
    expect(links(["topic:rl"])).toEqual(
      [
        { id: "method:kv-cache|FOLDED|topic:rl", source: "method:kv-cache", target: "topic:rl", count: 1 },
        { id: "result:1|FOLDED|topic:rl", source: "result:1", target: "topic:rl", count: 2 },
      ].sort((a, b) => b.count - a.count),
    );
  });

  test("join each other, and a coarse one takes its finer ones in", () => {
    expect(links(["topic:rl", "topic:memory"]).map(({ id }) => id)).toContain("topic:memory|FOLDED|topic:rl");
    expect(links(["topic:all", "topic:rl"]).every(({ id }) => !id.includes("topic:rl"))).toBe(true);
  });

  test("are none where nothing is folded", () => expect(links([])).toEqual([]));
});

describe("expanding", () => {
  test("counts what is beside a node by relation, and what of it is hidden", () => {
    const shown = shownOf(atlas, { ...DEFAULT_VIEW, focus: { centres: ["method:grpo"], depth: 0 } }, parents);
    expect(expandables(atlas, shown, "method:grpo")).toEqual([
      { type: "INTRODUCES", direction: "in", total: 1, hidden: 1 },
      { type: "USES", direction: "in", total: 1, hidden: 1 },
    ]);
    expect(expandables(atlas, shownOf(atlas, DEFAULT_VIEW, parents), "method:grpo")[0]?.hidden).toBe(0);
  });

  test("finds what all of a selection are connected to", () => {
    expect(commonNeighbours(atlas, ["paper:a", "paper:b"])).toEqual(["method:grpo"]);
    expect(commonNeighbours(atlas, ["method:grpo", "method:kv-cache"])).toEqual(["paper:b"]);
    expect(commonNeighbours(atlas, ["paper:a"])).toEqual([]);
    expect(commonNeighbours(atlas, ["paper:a", "paper:b", "benchmark:aime"])).toEqual([]);
  });
});
