import { describe, expect, test } from "vitest";
import { describeChange } from "@/lib/explorer/announce";
import { crowdScale, labelWeight, nodeRadius } from "@/lib/explorer/appearance";
import { measuredBenchmarks } from "@/lib/explorer/atlas";
import { focusOf, topicMembers } from "@/lib/explorer/focus";
import { startingPoints } from "@/lib/explorer/starts";
import { NO_FILTERS } from "@/lib/explorer/state/filters";
import { DEFAULT_VIEW } from "@/lib/explorer/state/view";
import { en } from "@/lib/explorer/strings/en";
import { finestTopics, shortTopicName, topicBranches } from "@/lib/explorer/topics";
import { atlas } from "./fixtures";

const topic = (id: string, size: number, parent: string | null = null) => ({
  id,
  name: `${id} · x · y`,
  keywords: [],
  size,
  level: parent ? 0 : 1,
  parent,
});

describe("the atlas", () => {
  test("draws neither topics nor digests, nor what leads to them", () => {
    expect([...atlas.nodes.keys()]).not.toContain("topic:rl");
    expect(atlas.edges).toHaveLength(5);
    expect(atlas.counts).toMatchObject({ Paper: 2, Method: 2, Benchmark: 1, Result: 1, Author: 0 });
  });

  test("knows who is beside whom, both ways", () => {
    expect([...(atlas.neighbours.get("method:grpo") ?? [])]).toEqual(["paper:a", "paper:b"]);
    expect(atlas.neighbours.get("paper:a")?.has("method:grpo")).toBe(true);
  });

  test("counts the numbers on each benchmark", () => {
    expect(measuredBenchmarks(atlas).map(({ benchmark, results }) => [benchmark.id, results])).toEqual([
      ["benchmark:aime", 1],
    ]);
  });
});

describe("the focus", () => {
  const members = topicMembers(atlas, new Map([["topic:rl", "topic:all"]]));
  const focus = (view: object, hovered: string | null = null) =>
    focusOf({ view: { ...DEFAULT_VIEW, ...view }, hovered }, atlas, { members, links });
  const links = [{ id: "method:grpo|FOLDED|topic:x", source: "method:grpo", target: "topic:x", count: 3 }];

  test("is absent while nothing is chosen, or something that is not drawn", () => {
    expect(focus({})).toBeNull();
    expect(focus({ selection: ["digest:d"] })).toBeNull();
  });

  test("is a star around the selection; the pointer comes first", () => {
    expect(focus({ selection: ["method:grpo"] })?.nodes).toEqual(
      new Set(["method:grpo", "paper:a", "paper:b", "topic:x"]),
    );
    expect(focus({ selection: ["method:grpo"] }, "benchmark:aime")?.nodes).toEqual(
      new Set(["benchmark:aime", "result:1"]),
    );
  });

  test("goes along derived connections, also from a folded topic", () => {
    expect(focus({ selection: ["topic:x"] })?.nodes).toEqual(new Set(["topic:x", "method:grpo"]));
  });

  test("of a path joins its stops in order only", () => {
    const path = focus({ path: ["method:grpo", "paper:b", "method:kv-cache"] });
    expect(path?.joins("paper:b", "method:grpo")).toBe(true);
    expect(path?.joins("method:grpo", "method:kv-cache")).toBe(false);
    expect(path?.joins("paper:a", "method:grpo")).toBe(false);
  });

  test("of a topic holds its members, of a coarse one those of its children", () => {
    expect(focus({ topic: "topic:memory" })?.nodes).toEqual(new Set(["method:kv-cache"]));
    expect(focus({ topic: "topic:all" })?.nodes.size).toBe(4);
  });
});

describe("topics", () => {
  const topics = [topic("t:a", 5), topic("t:b", 9), topic("t:a1", 2, "t:a"), topic("t:a2", 3, "t:a")];
  test("are drawn at their finest level", () => {
    expect(finestTopics(topics).map(({ id }) => id)).toEqual(["t:b", "t:a2", "t:a1"]);
  });
  test("branch from coarse to fine by size", () => {
    expect(topicBranches(topics).map((branch) => [branch.topic.id, branch.children.length])).toEqual([
      ["t:b", 0],
      ["t:a", 2],
    ]);
  });
  test("have a short name", () => expect(shortTopicName("a · b · c")).toBe("a · b"));
});

describe("starting points", () => {
  test("ask what this atlas can answer", () => {
    const starts = startingPoints(atlas, [topic("topic:rl", 2)], en);
    expect(starts.map(({ question }) => question)).toEqual([
      "What is GRPO, and who uses it?",
      "Who leads on AIME?",
      "What belongs to topic:rl · x?",
    ]);
  });
});

describe("appearance", () => {
  test("area grows with connections and is never too small to see", () => {
    const radius = (degree: number) => nodeRadius({ label: "Method", degree });
    expect(radius(0)).toBeGreaterThanOrEqual(1.5);
    expect(radius(30)).toBeGreaterThan(radius(3));
    expect(radius(9999)).toBe(radius(150));
  });
  test("a crowded map has smaller nodes, within bounds", () => {
    expect([crowdScale(10), crowdScale(1_000_000)]).toEqual([1, 0.42]);
    expect(crowdScale(5000)).toBeLessThan(1);
  });
  test("paper titles are for near views", () => {
    const paper = { label: "Paper" as const, degree: 10 };
    expect([labelWeight(paper, 1), labelWeight(paper, 0.2) > 0]).toEqual([0, true]);
  });
});

describe("what the live region says", () => {
  const say = (changes: object, from: object = {}) =>
    describeChange(
      { ...DEFAULT_VIEW, ...from },
      { ...DEFAULT_VIEW, ...from, ...changes },
      { atlas, topic: (id) => `“${id}”` },
      en,
    );
  test.each([
    [{ selection: ["method:grpo"], selected: "method:grpo" }, {}, "GRPO selected, 2 neighbours"],
    [{ selection: ["paper:a", "paper:b"], selected: "paper:b" }, {}, "2 selected, the last is B"],
    [{ selection: [], selected: null }, { selection: ["paper:a"], selected: "paper:a" }, "Selection cleared"],
    [{ edge: "paper:a|USES|method:grpo" }, {}, "Relationship selected: A, uses, GRPO"],
    [{ edge: "method:grpo|FOLDED|topic:rl" }, {}, "Connection selected: GRPO and “topic:rl”"],
    [{ topic: "topic:rl" }, {}, "Topic “topic:rl” shown"],
    [{ filters: { ...NO_FILTERS, hiddenKinds: ["Author"] } }, {}, "Authors hidden"],
    [{ filters: NO_FILTERS }, { filters: { ...NO_FILTERS, hiddenKinds: ["Author"] } }, "Authors shown"],
    [{ filters: { ...NO_FILTERS, soloKinds: ["Paper"] } }, {}, "Only Papers shown"],
    [{ filters: { ...NO_FILTERS, since: "2025-10-10" } }, {}, "New since 10 October 2025"],
    [{ filters: { ...NO_FILTERS, confidence: { from: 0.5, to: 1 } } }, {}, "At least 50 % certain"],
    [{ filters: NO_FILTERS }, { filters: { ...NO_FILTERS, since: "2025-10-10" } }, "Filters changed"],
    [{ focus: { centres: ["paper:a"], depth: 1 } }, {}, "Only what is within 1 step of A is shown"],
    [{ hits: { query: "gr", ids: ["method:grpo"] } }, {}, "1 hit for gr ringed on the map"],
    [{ collapsed: ["topic:rl"] }, {}, "Topic “topic:rl” drawn as one"],
    [{ collapsed: [] }, { collapsed: ["topic:rl"] }, "Topic “topic:rl” opened"],
    [{ path: ["method:grpo", "paper:b"] }, {}, "Path shown: GRPO, then B"],
    [{ positions: 1 }, {}, "The map was rearranged"],
    [{ tab: "paths" }, {}, ""],
  ])("%j", (changes, from, expected) => {
    expect(say(changes, from)).toBe(expected);
  });
});
