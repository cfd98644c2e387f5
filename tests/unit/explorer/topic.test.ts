import { describe, expect, test } from "vitest";
import { growthOf, trendOf } from "@/lib/explorer/topic/growth";
import { topicPage } from "@/lib/explorer/topic/page";
import { ribbonRows } from "@/lib/explorer/topic/ribbon-rows";
import { topicQuery } from "@/lib/explorer/topics";
import { atlas } from "./fixtures";

const parents = new Map([
  ["topic:rl", "topic:all"],
  ["topic:memory", null],
  ["topic:all", null],
]);

describe("the page of a topic", () => {
  const page = topicPage(atlas, "topic:rl", parents);

  test("lists its papers, the best connected first", () => {
    expect(page.papers.map(({ id }) => id)).toEqual(["paper:a", "paper:b"]);
  });

  test("ranks what they work with by papers, of other topics too", () => {
    expect(page.methods.map(({ node, papers }) => [node.id, papers])).toEqual([
      ["method:grpo", 2],
      ["method:kv-cache", 1],
    ]);
    expect(page.benchmarks).toEqual([]);
  });

  test("of a coarse topic holds its finer ones", () => {
    expect(topicPage(atlas, "topic:all", parents).papers).toHaveLength(2);
    expect(topicPage(atlas, "topic:memory", parents).papers).toEqual([]);
  });
});

describe("growth", () => {
  test("counts papers by month, coarse topics included, without gaps", () => {
    const { months, all, topics } = growthOf(atlas, parents, "published");
    expect(months).toEqual(["2025-09", "2025-10"]);
    expect(all).toEqual([1, 1]);
    expect(topics.get("topic:rl")).toEqual([1, 1]);
    expect(topics.get("topic:all")).toEqual([1, 1]);
    expect(growthOf(atlas, parents, "digest").months).toEqual(["2025-10"]);
  });

  test.each([
    [[0, 0, 4], [9, 9, 9], "new"],
    [[1, 2, 4], [9, 9, 9], "growing"],
    [[1, 2, 4], [10, 20, 40], "steady"],
    [[4, 2, 1], [9, 9, 9], "fading"],
    [[4, 2, 0], [9, 9, 9], "fading"],
    [[3], [9], "steady"],
  ] as const)("%j of %j is %s", (row, all, expected) => {
    expect(trendOf(row, all)).toBe(expected);
  });
});

describe("ribbons", () => {
  const topic = (id: string, size: number, parent: string | null = null) => ({
    id,
    name: id,
    keywords: [],
    size,
    level: parent ? 0 : 1,
    parent,
  });
  const growth = {
    months: ["2025-09", "2025-10"],
    all: [5, 9],
    topics: new Map([
      ["t:a", [3, 4]],
      ["t:b", [0, 2]],
      ["t:big", [3, 4]],
    ]),
  };

  test("are of the finest topics, and what has none of its own is one", () => {
    const rows = ribbonRows(growth, [
      topic("t:big", 7),
      topic("t:a", 7, "t:big"),
      topic("t:b", 2),
      topic("t:c", 0),
    ]);
    expect(rows.map(({ id, counts }) => [id, counts])).toEqual([
      ["t:a", [3, 4]],
      ["t:b", [0, 2]],
      [null, [2, 3]],
    ]);
  });

  test("add up to all papers of each month", () => {
    const many = Array.from({ length: 30 }, (_, i) => topic(`t:${i}`, 30 - i));
    const topics = new Map(many.map(({ id }) => [id, [1, 2]]));
    const rows = ribbonRows({ months: growth.months, all: [40, 60], topics }, many);
    expect(rows).toHaveLength(13);
    expect([0, 1].map((month) => rows.reduce((sum, row) => sum + (row.counts[month] ?? 0), 0))).toEqual([
      40, 60,
    ]);
  });
});

test("a topic's query names it as one string, whatever its id holds", () => {
  expect(topicQuery("topic:it's")).toContain("t.id = 'topic:it\\'s' OR");
});
