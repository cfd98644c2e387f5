import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexAtlas } from "@/lib/query/atlas";
import { findTree } from "@/lib/query/paths/tree";
import { SMALL } from "../../../support/small-atlas";
import { turnsDuring } from "../../../support/turns";
import { cheapestTree, passingOf } from "./all-trails";
import { plainSteinerCost } from "./plain-steiner";
import { drawnLinks, IDS, MORE_IDS, manyLinks, smallOf } from "./random-graph";

const scoreOf = (cost: number) => Math.round(10_000 / Math.max(cost, 1)) / 10_000;

describe("trees against trying every set of things", () => {
  test("the one that says most, and the one with the fewest hops", async () => {
    await fc.assert(
      fc.asyncProperty(
        drawnLinks,
        fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 5 }),
        async (drawn, ends) => {
          const { atlas, links } = smallOf(drawn);
          const others = IDS.filter((id) => !ends.includes(id));
          const { tree, nearest } = await findTree(atlas, { among: ends, rank: "telling" });
          const cost = cheapestTree(links, ends, others);
          expect(tree === null).toBe(cost === Number.POSITIVE_INFINITY);
          expect(nearest === undefined).toBe(tree !== null);
          if (!tree) return;
          expect(tree.score).toBe(scoreOf(cost));
          const ids = tree.nodes.map(({ id }) => id);
          expect(ids).toEqual(expect.arrayContaining(ends));
          expect(new Set(ids).size).toBe(tree.length + 1);
          for (const [i, { source, target }] of tree.edges.entries()) {
            const earlier = source === ids[i + 1] ? target : source;
            expect([source, target]).toContain(ids[i + 1]);
            expect(ids.slice(0, i + 1)).toContain(earlier);
          }
          const shortest = (await findTree(atlas, { among: ends, rank: "shortest" })).tree;
          expect(shortest?.length).toBe(fewest(links, ends, others));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** Hops of the smallest tree: one less than the fewest things that hang together and hold all ends. */
function fewest(
  links: Parameters<typeof cheapestTree>[0],
  ends: readonly string[],
  others: readonly string[],
) {
  const sizes = Array.from({ length: 2 ** others.length }, (_, bits) =>
    others.filter((_, i) => (bits >> i) % 2 === 1),
  ).filter((used) => hangTogether(links, [...ends, ...used]));
  return Math.min(...sizes.map((used) => ends.length + used.length - 1));
}

function hangTogether(links: Parameters<typeof cheapestTree>[0], ids: readonly string[]): boolean {
  const seen = new Set(ids.slice(0, 1));
  for (const id of seen)
    for (const { a, b } of links)
      for (const [here, there] of [
        [a, b],
        [b, a],
      ])
        if (here === id && there !== undefined && ids.includes(there)) seen.add(there);
  return seen.size === ids.length;
}

describe("trees in larger graphs against dynamic programming without bounds", () => {
  test("cost the same, whatever the bounds rule out", async () => {
    await fc.assert(
      fc.asyncProperty(
        manyLinks,
        fc.uniqueArray(fc.constantFrom(...MORE_IDS), { minLength: 3, maxLength: 6 }),
        async (drawn, ends) => {
          const { atlas, links } = smallOf(drawn, MORE_IDS);
          const expected = plainSteinerCost(links, MORE_IDS, ends);
          const { tree } = await findTree(atlas, { among: ends, rank: "telling" });
          expect(tree === null).toBe(expected === Number.POSITIVE_INFINITY);
          if (!tree) return;
          const costs = new Map(links.map(({ id, cost }) => [id, cost]));
          const hops = tree.edges.reduce((sum, { id }) => sum + (costs.get(id) ?? 0), 0);
          const inner = tree.nodes.map(({ id }) => id).filter((id) => !ends.includes(id));
          const cost = inner.reduce((sum, id) => sum + passingOf(links, id), hops);
          expect(cost).toBeCloseTo(expected, 8);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("a tree among six things", () => {
  const atlas = indexAtlas(SMALL);
  const among = [
    "author:jane-doe",
    "paper:2511.00002",
    "paper:video",
    "benchmark:gsm8k",
    "method:grpo",
    "method:rl",
  ];
  const find = (signal?: AbortSignal) =>
    findTree(atlas, { among, rank: "telling" }, signal ? { signal } : {});
  /** Sets of the ends but one. */
  const SETS = 31;

  test("lets others have their turn before each set of ends", async () => {
    expect(await turnsDuring(find())).toBeGreaterThanOrEqual(SETS);
  });

  test("is given up at once when nobody waits any more", async () => {
    const whole = await turnsDuring(find());
    const client = new AbortController();
    const given = find(client.signal);
    const turns = await turnsDuring(given, { turn: 5, act: () => client.abort() });
    await expect(given).rejects.toMatchObject({ code: "cancelled" });
    expect(turns).toBeLessThan(8);
    expect(turns).toBeLessThan(whole);
  });

  test("is not begun for nobody", async () => {
    await expect(
      findTree(
        atlas,
        { among: ["method:none", "method:rl"], rank: "telling" },
        { signal: AbortSignal.abort() },
      ),
    ).rejects.toMatchObject({ code: "cancelled" });
  });
});
