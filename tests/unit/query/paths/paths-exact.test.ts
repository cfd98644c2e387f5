import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AppError } from "@/lib/base/errors";
import type { Path, PathsRequest } from "@/lib/contract/path";
import { findPaths } from "@/lib/query/paths/paths";
import { allWays, type Way } from "./all-trails";
import { denseLinks, drawnLinks, IDS, LADDER_IDS, ladderLinks, seenOf, smallOf } from "./random-graph";

const [FROM = "", , , TO = ""] = IDS;
const scoreOf = (cost: number) => Math.round(10_000 / Math.max(cost, 1)) / 10_000;

const month = fc.integer({ min: 1, max: 9 }).map((number) => `2025-0${number}-01`);

const question = fc.record({
  drawn: drawnLinks,
  maxHops: fc.integer({ min: 1, max: 7 }),
  k: fc.integer({ min: 1, max: 12 }),
  direction: fc.constantFrom("either" as const, "forward" as const),
  onlyPapers: fc.boolean(),
  types: fc.option(fc.subarray(["USES", "EVALUATES_ON", "COMPARES_WITH"] as const, { minLength: 1 })),
  avoided: fc.subarray(["paper:5", "method:6", "the first relation"]),
  since: fc.option(month, { freq: 1 }),
  until: fc.option(month, { freq: 1 }),
  via: fc.constant<string[]>([]),
});

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

/** The same with stops on the way. */
const through = fc.tuple(question, denseLinks, fc.shuffledSubarray(IDS, { minLength: 1, maxLength: 3 })).map(
  ([asked, drawn, via]): Question => ({
    ...asked,
    drawn,
    via: via.filter((id) => id !== FROM && id !== TO && !asked.avoided.includes(id)),
  }),
);

/** Whether a thing may be passed by the dates of a question: it was seen on some day of them. */
function isSeen(id: string, { since, until }: Question): boolean {
  const { firstSeen, lastSeen } = seenOf(IDS.indexOf(id));
  return (since === null || lastSeen >= since) && (until === null || firstSeen <= until);
}

/** Whether things stand in a way in the order given. */
const inOrderOn = (ids: readonly string[], stops: readonly string[]) =>
  ids.filter((id) => stops.includes(id)).join() === stops.join();

/** The question as a request, and every way that answers it, found by walking all of them. */
function both(asked: Question) {
  const { drawn, maxHops, k, direction, onlyPapers, types, avoided, since, until, via } = asked;
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
    since: since ?? undefined,
    until: until ?? undefined,
    via,
  };
  const walked = links.filter(
    ({ id, type }) => !avoid.includes(id) && (!types || types.some((one) => one === type)),
  );
  const mayPass = (id: string) =>
    via.includes(id) ||
    (!avoid.includes(id) && (!onlyPapers || id.startsWith("paper:")) && isSeen(id, asked));
  const ways = allWays(walked, links, {
    from: FROM,
    to: TO,
    maxHops,
    forward: direction === "forward",
    mayPass,
  }).filter(({ ids }) => inOrderOn(ids, via));
  return { atlas, request, ways: ways.toSorted((x, y) => x.cost - y.cost) };
}

const hops = ({ ids }: Way) => ids.length - 1;

/** Scores are rounded; costs are not. */
function expectCosts(paths: readonly Path[], expected: readonly Way[], ways: readonly Way[]): void {
  const told = new Map(ways.map(({ ids, cost }) => [ids.join(" "), cost]));
  for (const [i, { nodes }] of paths.entries())
    expect(told.get(nodes.map(({ id }) => id).join(" "))).toBeCloseTo(expected[i]?.cost ?? 0, 8);
}

describe.each([
  ["straight", question],
  ["through stops", through],
])("paths %s against walking every way", (_, questions) => {
  test("telling: the k that say most, in order, each walkable and without a loop", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (asked) => {
        const { atlas, request, ways } = both(asked);
        const { paths, nearest } = await findPaths(atlas, { ...request, rank: "telling" });
        expect(paths.map(({ score }) => score)).toEqual(
          ways.slice(0, asked.k).map(({ cost }) => scoreOf(cost)),
        );
        expectCosts(paths, ways, ways);
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
      fc.asyncProperty(questions, async (asked) => {
        const { atlas, request, ways } = both(asked);
        const { paths } = await findPaths(atlas, { ...request, rank: "shortest" });
        const expected = ways.toSorted((x, y) => hops(x) - hops(y) || x.cost - y.cost).slice(0, asked.k);
        expect(paths.map(({ length }) => length)).toEqual(expected.map(hops));
        expect(paths.map(({ score }) => score)).toEqual(expected.map((way) => scoreOf(hops(way))));
        expectCosts(paths, expected, ways);
      }),
      { numRuns: 1000 },
    );
  });

  test("all shortest: every one and no other, counted, the most telling first", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (asked) => {
        const { atlas, request, ways } = both(asked);
        const { paths, total } = await findPaths(atlas, { ...request, k: undefined, rank: "all-shortest" });
        const least = Math.min(...ways.map(hops));
        const expected = ways.filter((way) => hops(way) === least);
        expect(total).toBe(asked.via.length > 0 ? undefined : expected.length);
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
      fc.asyncProperty(questions, async (asked) => {
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

describe("paths to a stop from which all ways lead back through the same few things", () => {
  const [from = "", to = "", stop = ""] = LADDER_IDS;

  test("are the best ones, whichever things the way there has taken", async () => {
    await fc.assert(
      fc.asyncProperty(
        ladderLinks,
        fc.integer({ min: 6, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        async (drawn, maxHops, k) => {
          const { atlas, links } = smallOf(drawn, LADDER_IDS);
          const way = { from, to, maxHops, forward: false, mayPass: () => true };
          const ways = allWays(links, links, way)
            .filter(({ ids }) => ids.includes(stop))
            .toSorted((x, y) => x.cost - y.cost);
          const { paths } = await findPaths(atlas, { from, to, via: [stop], maxHops, k, rank: "telling" });
          expect(paths).toHaveLength(Math.min(k, ways.length));
          expectCosts(paths, ways, ways);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("are the first ones where the search gives up, which it says", async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(ladderLinks, fc.nat(400), async (drawn, labels) => {
        const { atlas } = smallOf(drawn, LADDER_IDS);
        const request: PathsRequest = { from, to, via: [stop], maxHops: 12, k: 9, rank: "telling" };
        const whole = await findPaths(atlas, request);
        const found = await findPaths(atlas, request, { labels }).catch(({ code }: AppError) => code);
        if (typeof found === "string") outcomes.add(found);
        else {
          expect(found.paths).toEqual(whole.paths.slice(0, found.paths.length));
          if (!found.truncated) expect(found.paths).toHaveLength(whole.paths.length);
          outcomes.add(found.truncated ? "truncated" : "whole");
        }
      }),
      { numRuns: 300 },
    );
    expect([...outcomes].toSorted()).toEqual(["timeout", "truncated", "whole"]);
  });
});
