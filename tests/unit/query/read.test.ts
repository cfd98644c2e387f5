import { describe, expect, test } from "vitest";
import type { GraphRequest } from "@/lib/contract/graph";
import { EDGE_TYPES, NODE_LABELS } from "@/lib/model/kinds";
import { indexAtlas } from "@/lib/query/atlas";
import { neighboursOf, nodeOf } from "@/lib/query/node";
import { toDocument, toMapData } from "@/lib/query/overview";
import { topicOf, topicsOf } from "@/lib/query/topics";
import { computed, documentOf, node, SMALL, said } from "../../support/small-atlas";

const atlas = indexAtlas(SMALL);

describe("the index", () => {
  test("a relationship without an end is a damaged store, and says what to run", () => {
    const document = documentOf([node("paper:a")], [said("paper:a", "USES", "method:gone")]);
    expect(() => indexAtlas(document)).toThrow(/method:gone.*npm run extract/);
  });

  test("an empty document is an empty atlas", () => {
    const empty = indexAtlas(documentOf([], []));
    expect(toMapData(empty).ids).toEqual([]);
    expect(topicsOf(empty)).toEqual({ topics: [], quality: [] });
  });

  test("a relationship of a node with itself counts once", () => {
    const loop = indexAtlas(documentOf([node("method:a")], [said("method:a", "EXTENDS", "method:a")]));
    expect(neighboursOf(loop, "method:a", { limit: 10 }).total).toBe(1);
  });
});

describe("the map", () => {
  test("draws every map kind and only what joins two of them", () => {
    const map = toMapData(atlas);
    const drawn = SMALL.nodes.filter(({ label }) => label !== "Topic" && label !== "Digest");
    expect(map.ids).toEqual(drawn.map(({ id }) => id));
    expect(map.names[map.ids.indexOf("author:jane-doe")]).toBe("Jane Doe");
    const edges = Array.from(map.edges.source, (source, i) => [
      map.ids[source],
      EDGE_TYPES[map.edges.type[i] ?? -1],
      map.ids[map.edges.target[i] ?? -1],
    ]);
    expect(edges).toEqual(
      SMALL.edges
        .filter(({ type }) => type !== "LISTED_IN" && type !== "IN_TOPIC")
        .map(({ source, type, target }) => [source, type, target]),
    );
  });

  test("columns say place, kind, degree, topic and confidence", () => {
    const map = toMapData(atlas);
    const row = map.ids.indexOf("paper:2510.00001");
    expect([map.x[row], map.y[row], map.degrees[row]]).toEqual([1, 2, 7]);
    expect(NODE_LABELS[map.labels[row] ?? -1]).toBe("Paper");
    expect(map.topics).toEqual(["topic:rl", "topic:video"]);
    expect(map.topics[(map.topicOf[row] ?? 0) - 1]).toBe("topic:rl");
    expect(map.topicOf[map.ids.indexOf("result:a")]).toBe(0);
    const edge = Array.from(map.edges.type).findIndex((code) => EDGE_TYPES[code] === "INTRODUCES");
    expect(map.edges.confidence[edge]).toBe(Math.round(0.95 * 255));
  });

  const papers = (filters: GraphRequest) =>
    toMapData(atlas, filters)
      .ids.filter((id) => id.startsWith("paper:"))
      .map((id) => id.slice(6));
  test.each<[GraphRequest, string[]]>([
    [{}, ["2510.00001", "2511.00002", "video"]],
    [{ kinds: ["Method"] }, []],
    [{ topic: "topic:rl" }, ["2510.00001", "2511.00002"]],
    [{ topic: "topic:all" }, ["2510.00001", "2511.00002"]],
    [{ from: "2025-10-02" }, ["2510.00001", "2511.00002", "video"]],
    [{ from: "2025-10-03" }, ["2511.00002", "video"]],
    [{ to: "2025-10-31" }, ["2510.00001"]],
    [{ from: "2025-11-01", to: "2025-11-30" }, ["2511.00002"]],
  ])("filters %j", (filters, expected) => {
    expect(papers(filters)).toEqual(expected);
  });

  test("the plain document is the stored one, or the part of it that the filters keep", () => {
    expect(toDocument(atlas)).toBe(SMALL);
    const part = toDocument(atlas, { topic: "topic:video" });
    expect(part.nodes.map(({ id }) => id)).toEqual(["paper:video", "topic:video"]);
    expect(part.edges).toEqual([]);
    expect(() => toDocument(atlas, { topic: "topic:none" })).toThrow(/topic:none/);
  });
});

describe("a node", () => {
  test("has its properties, and its connections counted before any is loaded", () => {
    const { node: summary, properties, connections } = nodeOf(atlas, "paper:2510.00001");
    expect(summary).toEqual({
      id: "paper:2510.00001",
      label: "Paper",
      name: "Thinking in Groups",
      degree: 7,
      topic: "topic:rl",
    });
    expect(properties).toEqual(SMALL.nodes.find(({ id }) => id === summary.id)?.properties);
    expect(connections).toEqual([
      { type: "AUTHORED", direction: "in", label: "Author", count: 1 },
      { type: "LISTED_IN", direction: "out", label: "Digest", count: 1 },
      { type: "INTRODUCES", direction: "out", label: "Method", count: 1 },
      { type: "USES", direction: "out", label: "Method", count: 1 },
      { type: "USES", direction: "out", label: "Model", count: 1 },
      { type: "EVALUATES_ON", direction: "out", label: "Benchmark", count: 1 },
      { type: "REPORTS", direction: "out", label: "Result", count: 2 },
      { type: "SIMILAR_TO", direction: "out", label: "Paper", count: 1 },
      { type: "IN_TOPIC", direction: "out", label: "Topic", count: 1 },
    ]);
  });

  test("lists neighbours by type, the surest first, and says how many there are in all", () => {
    const all = neighboursOf(atlas, "paper:2510.00001", { limit: 100 });
    expect(all.neighbours.map(({ node: { id }, connection: { type } }) => `${type} ${id}`)).toEqual([
      "AUTHORED author:jane-doe",
      "LISTED_IN digest:day",
      "INTRODUCES method:grpo",
      "USES method:rl",
      "USES model:qwen3-8b",
      "EVALUATES_ON benchmark:gsm8k",
      "REPORTS result:a",
      "REPORTS result:c",
      "SIMILAR_TO paper:2511.00002",
      "IN_TOPIC topic:rl",
    ]);
    expect(all.neighbours.at(-2)?.connection).toMatchObject({
      confidence: 1,
      evidence: [],
      shared: ["critic", "group"],
    });
    const some = neighboursOf(atlas, "paper:2510.00001", { kinds: ["Method", "Model"], limit: 2 });
    expect([some.total, some.neighbours.map(({ node: { id } }) => id)]).toEqual([
      3,
      ["method:grpo", "method:rl"],
    ]);
    expect(some.neighbours[0]?.connection.evidence).toEqual([
      {
        quote: "paper:2510.00001 INTRODUCES method:grpo",
        quoteStart: 10,
        digest: "digest:day",
        file: "seeds/day.txt",
        line: 3,
        start: 12,
        end: 20,
        rule: "lexicon",
        confidence: 0.95,
      },
    ]);
  });

  test.each(["paper:none", "", "__proto__", "toString"])("that is not there is named: %j", (id) => {
    expect(() => nodeOf(atlas, id)).toThrow(JSON.stringify(id));
  });
});

describe("topics", () => {
  test("by level, the biggest first", () => {
    expect(topicsOf(atlas).topics.map(({ id, parent }) => [id, parent])).toEqual([
      ["topic:rl", "topic:all"],
      ["topic:video", null],
      ["topic:all", null],
    ]);
  });

  test("members of a topic are those of the topics below it too, the best connected first", () => {
    const { topic, children, papers, authors, benchmarks } = topicOf(atlas, "topic:all");
    expect(topic).toMatchObject({ name: "reasoning", size: 2, level: 1 });
    expect(children.map(({ id }) => id)).toEqual(["topic:rl"]);
    expect(papers.map(({ id }) => id)).toEqual(["paper:2510.00001", "paper:2511.00002"]);
    expect([authors, benchmarks].map((list) => list.map(({ id }) => id))).toEqual([
      ["author:jane-doe"],
      ["benchmark:gsm8k"],
    ]);
  });

  test("that name each other as parents do not hold anyone up", () => {
    const ring = indexAtlas(
      documentOf(
        [
          node("topic:a", { parent: "topic:b" }),
          node("topic:b", { parent: "topic:a" }),
          node("paper:x", { topic: "topic:b" }),
        ],
        [computed("topic:a", "IN_TOPIC", "topic:b")],
      ),
    );
    expect(topicOf(ring, "topic:a").papers.map(({ id }) => id)).toEqual(["paper:x"]);
  });
});
