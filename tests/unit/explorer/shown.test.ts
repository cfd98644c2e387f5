import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, isoOf } from "@/lib/base/days";
import { edgeById } from "@/lib/explorer/atlas";
import { chipsOf } from "@/lib/explorer/shown/chips";
import { confidenceBins, degreeBins } from "@/lib/explorer/shown/distributions";
import { doublingBorders, evenBorders, histogram } from "@/lib/explorer/shown/histogram";
import { isShown, type ShownView, shownOf } from "@/lib/explorer/shown/shown";
import { type Filters, NO_FILTERS } from "@/lib/explorer/state/filters";
import { initialState, reduce } from "@/lib/explorer/state/reduce";
import { DEFAULT_VIEW, type View } from "@/lib/explorer/state/view";
import { en } from "@/lib/explorer/strings/en";
import { atlas } from "./fixtures";
import { anyView } from "./views";

const parents = new Map([
  ["topic:rl", "topic:all"],
  ["topic:all", null],
]);
const shown = (filters: Partial<Filters>, rest: Partial<ShownView> = {}) =>
  shownOf(atlas, { ...DEFAULT_VIEW, filters: { ...NO_FILTERS, ...filters }, ...rest }, parents);
const ids = (...args: Parameters<typeof shown>) => {
  const result = shown(...args);
  return [...atlas.nodes.values()].filter((node) => isShown(result, node)).map(({ id }) => id);
};

describe("what is shown", () => {
  test("is everything at first, with counts", () => {
    const { nodeCount, edgeCount, kinds, topics } = shown({});
    expect([nodeCount, edgeCount]).toEqual([atlas.nodes.size, atlas.edges.length]);
    expect(kinds).toEqual(atlas.counts);
    expect([...topics]).toEqual([
      ["topic:rl", 2],
      ["topic:all", 2],
    ]);
  });

  test.each<[Partial<Filters>, string[]]>([
    [{ hiddenKinds: ["Paper", "Result"] }, ["method:grpo", "method:kv-cache", "benchmark:aime"]],
    [{ soloKinds: ["Method"], hiddenKinds: ["Method"] }, ["method:grpo", "method:kv-cache"]],
    [{ hiddenTopics: ["topic:all"] }, ["method:kv-cache", "result:1"]],
    [{ soloTopics: ["topic:memory"] }, ["method:kv-cache"]],
    [
      { hiddenNodes: ["paper:a", "paper:b", "result:1"] },
      ["method:grpo", "method:kv-cache", "benchmark:aime"],
    ],
    [{ degree: { from: 3, to: 9 } }, ["paper:a"]],
    [{ confidence: { from: 0, to: 0.5 } }, []],
  ])("%j", (filters, expected) => {
    expect(ids(filters)).toEqual(expected);
  });

  test("a relation that is hidden leaves its nodes", () => {
    const { nodeCount, edgeCount } = shown({ hiddenRelations: ["USES"] });
    expect([nodeCount, edgeCount]).toEqual([atlas.nodes.size, atlas.edges.length - 2]);
  });

  test("a span of dates keeps papers by their date, the rest by a paper beside it", () => {
    const time = { basis: "published", mode: "window", from: "2025-10-01", to: null } as const;
    expect(ids({ time })).toEqual(["paper:b", "method:grpo", "method:kv-cache"]);
    expect(ids({ time: { ...time, from: null, to: "2025-09-30" } })).toEqual([
      "paper:a",
      "method:grpo",
      "benchmark:aime",
      "result:1",
    ]);
    expect(ids({ time: { ...time, basis: "digest", from: "2025-10-10", to: "2025-10-10" } })).toContain(
      "paper:a",
    );
    expect(ids({ time: { ...time, mode: "cumulative", to: "2025-10-01" } })).toHaveLength(atlas.nodes.size);
  });

  test("what is new came with a later digest", () => {
    expect(ids({ since: "2025-10-10" })).toEqual(["paper:b", "method:grpo", "method:kv-cache"]);
    expect(ids({ since: "2025-10-11" })).toEqual([]);
  });

  test("a focus reaches as far as its depth, over relationships that pass", () => {
    const around = (depth: number) => ids({}, { focus: { centres: ["benchmark:aime"], depth } });
    expect(around(0)).toEqual(["benchmark:aime"]);
    expect(around(2)).toEqual(["paper:a", "benchmark:aime", "result:1"]);
    expect(around(4)).toContain("paper:b");
    expect(
      ids({ hiddenRelations: ["REPORTS"] }, { focus: { centres: ["benchmark:aime"], depth: 4 } }),
    ).toEqual(["benchmark:aime", "result:1"]);
  });

  test("what is expanded is shown whatever else is filtered", () => {
    const expanded = [{ id: "paper:b", relations: ["INTRODUCES" as const] }];
    expect(ids({ soloKinds: ["Benchmark"] }, { expanded })).toEqual([
      "paper:b",
      "method:grpo",
      "benchmark:aime",
    ]);
    expect(ids({ soloKinds: ["Benchmark"] }, { expanded: [{ id: "paper:b", relations: null }] })).toContain(
      "method:kv-cache",
    );
  });

  test("members of a topic that is drawn as one are not shown one by one", () => {
    expect(ids({}, { collapsed: ["topic:all"] })).toEqual(["method:kv-cache", "result:1"]);
  });

  test("a relationship is shown with both its ends only", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { nodes, edges, nodeCount, edgeCount } = shownOf(atlas, view, parents);
        for (const { row, source, target } of atlas.edges)
          if (edges[row]) expect([nodes[source.row], nodes[target.row]]).toEqual([1, 1]);
        expect([nodes.filter(Boolean).length, edges.filter(Boolean).length]).toEqual([nodeCount, edgeCount]);
      }),
    );
  });
});

test("a relationship is found by its id", () => {
  expect(edgeById(atlas, "paper:b|INTRODUCES|method:grpo")?.type).toBe("INTRODUCES");
  expect(edgeById(atlas, "paper:b|INTRODUCES|method:none")).toBeUndefined();
});

describe("chips", () => {
  const names = { topic: (id: string) => `<${id}>`, node: (id: string) => id };
  const texts = (view: Partial<View>) =>
    chipsOf({ ...DEFAULT_VIEW, ...view }, names, en).map(({ text }) => text);
  const filters = (some: Partial<Filters>): Partial<View> => ({ filters: { ...NO_FILTERS, ...some } });

  test("say in words what narrows the map", () => {
    expect(texts({})).toEqual([]);
    expect(
      texts(filters({ hiddenKinds: ["Author"], soloTopics: ["topic:rl"], since: "2025-10-10" })),
    ).toEqual(["Authors hidden", "Only <topic:rl>", "New since 10 October 2025"]);
    expect(
      texts(filters({ soloKinds: ["Paper"], hiddenKinds: ["Author"], hiddenRelations: ["USES"] })),
    ).toEqual(["Only Papers", "Uses hidden"]);
    expect(texts(filters({ confidence: { from: 0.5, to: 1 }, degree: { from: 2, to: 9 } }))).toEqual([
      "At least 50 % certain",
      "2 to 9 links",
    ]);
    expect(
      texts({
        focus: { centres: ["a", "b", "c"], depth: 2 },
        expanded: [{ id: "d", relations: null }],
        collapsed: ["topic:rl"],
        ...filters({ hiddenNodes: ["e"] }),
      }),
    ).toEqual(["Within 2 steps of a, b and 1 more", "With neighbours of d", "<topic:rl> as one", "e hidden"]);
  });

  test.each([
    [{ from: "2025-09-01", to: null }, "Published since 1 September 2025"],
    [{ from: null, to: "2025-10-01" }, "Published until 1 October 2025"],
    [{ from: "2025-09-01", to: "2025-10-01" }, "Published 1 September 2025 to 1 October 2025"],
    [
      { from: "2025-09-01", to: "2025-10-01", basis: "digest" as const },
      "In digests 1 September 2025 to 1 October 2025",
    ],
    [{ from: "2025-09-01", to: "2025-10-01", mode: "cumulative" as const }, "Published until 1 October 2025"],
  ])("%j reads as %s", (time, expected) => {
    expect(texts(filters({ time: { ...NO_FILTERS.time, ...time } }))).toEqual([expected]);
  });

  test("once all are removed, nothing narrows the map", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        let state = initialState(view, "", "");
        for (const { remove } of chipsOf(view, names, en)) state = reduce(state, remove);
        const { filters: hidden } = state.view;
        // Kinds and topics that are hidden come back into force once nothing is solo.
        const rest = chipsOf(state.view, names, en);
        for (const { remove } of rest) state = reduce(state, remove);
        expect(rest.length).toBeLessThanOrEqual(hidden.hiddenKinds.length + hidden.hiddenTopics.length);
        expect(chipsOf(state.view, names, en)).toEqual([]);
        expect(shownOf(atlas, state.view, parents).nodeCount).toBe(atlas.nodes.size);
      }),
    );
  });

  test("have a key each", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const keys = chipsOf(view, names, en).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe("histograms", () => {
  test("count into bins, the last with its end", () => {
    expect(histogram([0, 0.5, 1, 1.5, 2, 3, -1], [0, 1, 2]).map(({ count }) => count)).toEqual([2, 3]);
    expect(histogram([1], [])).toEqual([]);
  });
  test("have even or doubling borders", () => {
    expect(evenBorders(0, 1, 4)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(doublingBorders(5)).toEqual([0, 1, 2, 4, 8]);
  });
  test("lose nothing between their borders", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000)), (values) => {
        const bins = histogram(values, doublingBorders(Math.max(0, ...values)));
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const { from, to, count } of bins)
          expect(values.filter((value) => value >= from && value < to)).toHaveLength(count);
      }),
    );
  });
});

test("days and ISO dates are two names of one thing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 65_535 }), (day) => {
      expect(dayOf(isoOf(day))).toBe(day);
    }),
  );
  expect([dayOf("2000-01-01"), dayOf("2025-10"), dayOf("2025-10-01")]).toEqual([1, 9406, 9406]);
  expect([dayOf(undefined), dayOf("soon"), dayOf("1999-12-31"), dayOf("2300-01-01")]).toEqual([0, 0, 0, 0]);
});

test("every node and relationship is in a bin of its slider", () => {
  const total = (bins: readonly { readonly count: number }[]) =>
    bins.reduce((sum, { count }) => sum + count, 0);
  expect(total(degreeBins(atlas))).toBe(atlas.nodes.size);
  expect(confidenceBins(atlas).at(-1)?.count).toBe(atlas.edges.length);
});
