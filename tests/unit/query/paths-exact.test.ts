import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PathsRequest } from "@/lib/contract/path";
import { findPaths } from "@/lib/query/paths";
import { allWays, type Way } from "./all-trails";
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
  test("telling: the k that say most, in order, each walkable and without a loop", async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const { atlas, request, ways } = both(asked);
        const { paths, nearest } = await findPaths(atlas, { ...request, rank: "telling" });
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

  test("shortest: by length, and among as many hops by what is said", async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const { atlas, request, ways } = both(asked);
        const { paths } = await findPaths(atlas, { ...request, rank: "shortest" });
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

  test("all shortest: every one and no other, counted, the most telling first", async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const { atlas, request, ways } = both(asked);
        const { paths, total } = await findPaths(atlas, { ...request, k: undefined, rank: "all-shortest" });
        const least = Math.min(...ways.map(hops));
        const expected = ways.filter((way) => hops(way) === least);
        expect(total).toBe(expected.length);
        expect(paths.map(({ nodes }) => nodes.map(({ id }) => id).join(" ")).toSorted()).toEqual(
          expected.map(({ ids }) => ids.join(" ")).toSorted(),
        );
        expect(paths.map(({ score }) => score)).toEqual(expected.map(({ cost }) => scoreOf(cost)));
        const cut = await findPaths(atlas, { ...request, k: 2, rank: "all-shortest" });
        expect(cut.total).toBe(total);
        expect(cut.paths.map(({ score }) => score)).toEqual(paths.slice(0, 2).map(({ score }) => score));
      }),
      { numRuns: 1000 },
    );
  });

  test("every change that is offered where there is no path finds one of the length it says", async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const { atlas, request } = both(asked);
        const { nearest } = await findPaths(atlas, { ...request, rank: "telling" });
        for (const { parameter, value, length } of nearest?.lifts ?? []) {
          const changed = parameter === "maxHops" ? Number(value) : undefined;
          const again = await findPaths(atlas, { ...request, rank: "telling", [parameter]: changed });
          expect(again.paths[0]?.length).toBe(length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
