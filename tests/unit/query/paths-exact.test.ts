import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PathsRequest } from "@/lib/contract/path";
import { findPaths } from "@/lib/query/paths";
import { findTree } from "@/lib/query/tree";
import { allWays, cheapestTree, type Way } from "./all-trails";
import { drawnLinks, IDS, smallOf } from "./random-graph";

const [FROM = "", , , TO = ""] = IDS;
const scoreOf = (cost: number) => Math.round(10_000 / Math.max(cost, 1)) / 10_000;

const question = fc.record({
  drawn: drawnLinks,
  maxHops: fc.integer({ min: 1, max: 7 }),
  k: fc.integer({ min: 1, max: 12 }),
  direction: fc.constantFrom("either" as const, "forward" as const),
  onlyPapers: fc.boolean(),
  types: fc.option(fc.subarray(["USES", "EVALUATES_ON", "COMPARES_WITH"] as const, { minLength: 1 })),
  avoided: fc.subarray(["paper:5", "method:6", "the first relation"]),
});

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

/** The question as a request, and every way that answers it, found by walking all of them. */
function both({ drawn, maxHops, k, direction, onlyPapers, types, avoided }: Question) {
  const { atlas, links } = smallOf(drawn);
  const avoid = avoided.flatMap((id) => (id.includes(":") ? [id] : links.slice(0, 1).map((link) => link.id)));
  const request: Omit<PathsRequest, "rank"> = {
    from: FROM,
    to: TO,
    maxHops,
    k,
    direction,
    avoid,
    kinds: onlyPapers ? ["Paper"] : undefined,
    types: types ? [...types] : undefined,
  };
  const walked = links.filter(
    ({ id, type }) => !avoid.includes(id) && (!types || types.some((one) => one === type)),
  );
  const mayPass = (id: string) => !avoid.includes(id) && (!onlyPapers || id.startsWith("paper:"));
  const ways = allWays(walked, links, {
    from: FROM,
    to: TO,
    maxHops,
    forward: direction === "forward",
    mayPass,
  });
  return { atlas, request, ways: ways.toSorted((x, y) => x.cost - y.cost) };
}

const hops = ({ ids }: Way) => ids.length - 1;

describe("paths against walking every way", () => {
  test("telling: the k that say most, in order, each walkable and without a loop", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { atlas, request, ways } = both(asked);
        const { paths, nearest } = findPaths(atlas, { ...request, rank: "telling" });
        expect(paths.map(({ score }) => score)).toEqual(
          ways.slice(0, asked.k).map(({ cost }) => scoreOf(cost)),
        );
        expect(nearest === undefined).toBe(ways.length > 0);
        const found = paths.map((path) => path.nodes.map(({ id }) => id).join(" "));
        const known = new Set(ways.map(({ ids }) => ids.join(" ")));
        expect(new Set(found).size).toBe(found.length);
        for (const ids of found) expect(known).toContain(ids);
        for (const { nodes, edges } of paths)
          for (const [i, { source, target }] of edges.entries())
            expect([source, target].toSorted()).toEqual([nodes[i]?.id, nodes[i + 1]?.id].toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  test("shortest: by length, and among as many hops by what is said", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { atlas, request, ways } = both(asked);
        const { paths } = findPaths(atlas, { ...request, rank: "shortest" });
        const expected = ways.toSorted((x, y) => hops(x) - hops(y) || x.cost - y.cost).slice(0, asked.k);
        expect(paths.map(({ length }) => length)).toEqual(expected.map(hops));
        expect(paths.map(({ score }) => score)).toEqual(expected.map((way) => scoreOf(hops(way))));
        const told = new Map(ways.map(({ ids, cost }) => [ids.join(" "), cost]));
        const costs = paths.map(({ nodes }) => told.get(nodes.map(({ id }) => id).join(" ")) ?? 0);
        for (const [i, cost] of costs.entries()) expect(cost).toBeCloseTo(expected[i]?.cost ?? 0, 8);
      }),
      { numRuns: 1000 },
    );
  });

  test("all shortest: every one and no other, counted, the most telling first", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { atlas, request, ways } = both(asked);
        const { paths, total } = findPaths(atlas, { ...request, k: undefined, rank: "all-shortest" });
        const least = Math.min(...ways.map(hops));
        const expected = ways.filter((way) => hops(way) === least);
        expect(total).toBe(expected.length);
        expect(paths.map(({ nodes }) => nodes.map(({ id }) => id).join(" ")).toSorted()).toEqual(
          expected.map(({ ids }) => ids.join(" ")).toSorted(),
        );
        expect(paths.map(({ score }) => score)).toEqual(expected.map(({ cost }) => scoreOf(cost)));
        const cut = findPaths(atlas, { ...request, k: 2, rank: "all-shortest" });
        expect(cut.total).toBe(total);
        expect(cut.paths.map(({ score }) => score)).toEqual(paths.slice(0, 2).map(({ score }) => score));
      }),
      { numRuns: 1000 },
    );
  });

  test("every change that is offered where there is no path finds one of the length it says", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { atlas, request } = both(asked);
        const { nearest } = findPaths(atlas, { ...request, rank: "telling" });
        for (const { parameter, value, length } of nearest?.lifts ?? []) {
          const changed = parameter === "maxHops" ? Number(value) : undefined;
          const again = findPaths(atlas, { ...request, rank: "telling", [parameter]: changed });
          expect(again.paths[0]?.length).toBe(length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("trees against trying every set of things", () => {
  test("the one that says most, and the one with the fewest hops", () => {
    fc.assert(
      fc.property(
        drawnLinks,
        fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 5 }),
        (drawn, ends) => {
          const { atlas, links } = smallOf(drawn);
          const others = IDS.filter((id) => !ends.includes(id));
          const { tree, nearest } = findTree(atlas, { among: ends, rank: "telling" });
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
          const shortest = findTree(atlas, { among: ends, rank: "shortest" }).tree;
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
