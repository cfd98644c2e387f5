import { describe, expect, test } from "vitest";
import type { CompanyName } from "@/lib/contract/profile";
import { indexAtlas } from "@/lib/query/atlas";
import { edgeOf, profileOf } from "@/lib/query/profile";
import { computed, documentOf, node, SMALL, said } from "../../support/small-atlas";

const LAB = indexAtlas(
  documentOf(
    [
      node("paper:one", { name: "One", published: "2025-09-30" }),
      node("paper:two", { name: "Two", published: "2025-10" }),
      node("paper:three", { name: "Three", firstSeen: "2025-10-02" }),
      node("author:ann"),
      node("author:bob"),
      node("author:cy"),
      node("method:ppo"),
      node("method:grpo"),
      node("method:dapo"),
      node("benchmark:aime"),
      node("model:qwen"),
      node("model:qwen3"),
      node("model:qwen3-8b"),
      node("model:qwen2"),
      node("topic:rl"),
      node("digest:day"),
    ],
    [
      said("author:ann", "AUTHORED", "paper:one"),
      said("author:ann", "AUTHORED", "paper:two"),
      said("author:bob", "AUTHORED", "paper:one"),
      said("author:bob", "AUTHORED", "paper:two"),
      said("author:cy", "AUTHORED", "paper:two"),
      said("paper:one", "USES", "method:grpo"),
      said("paper:two", "INTRODUCES", "method:dapo"),
      said("paper:two", "COMPARES_WITH", "method:grpo"),
      said("paper:three", "USES", "method:grpo"),
      said("paper:three", "USES", "method:ppo"),
      said("paper:one", "EVALUATES_ON", "benchmark:aime"),
      said("method:dapo", "EXTENDS", "method:grpo"),
      said("method:grpo", "EXTENDS", "method:ppo"),
      said("model:qwen3-8b", "PART_OF", "model:qwen3"),
      said("model:qwen3", "PART_OF", "model:qwen"),
      said("model:qwen2", "PART_OF", "model:qwen"),
      computed("paper:one", "IN_TOPIC", "topic:rl"),
      said("paper:two", "LISTED_IN", "digest:day"),
    ],
  ),
);

function company(id: string, name: CompanyName) {
  const found = profileOf(LAB, id).companies.find((candidate) => candidate.name === name);
  return found?.members.map((member) => [member.node.id, member.papers.map((paper) => paper.name)]);
}

describe("company", () => {
  test("co-authors are those of the same papers, most papers first, newest paper first", () => {
    expect(company("author:ann", "coauthors")).toEqual([
      ["author:bob", ["Two", "One"]],
      ["author:cy", ["Two"]],
    ]);
    expect(company("author:ann", "methods")).toEqual([
      ["method:grpo", ["One"]],
      ["method:dapo", ["Two"]],
    ]);
  });

  test("a comparison counts from both sides", () => {
    expect(company("method:dapo", "compared")).toEqual([["method:grpo", ["Two"]]]);
    expect(company("method:grpo", "compared")).toEqual([["method:dapo", ["Two"]]]);
  });

  test("of methods, topics and digests", () => {
    expect(company("method:grpo", "benchmarks")).toEqual([["benchmark:aime", ["One"]]]);
    expect(company("method:grpo", "methods")).toEqual([["method:ppo", ["Three"]]]);
    expect(company("benchmark:aime", "methods")).toEqual([["method:grpo", ["One"]]]);
    expect(company("topic:rl", "methods")).toEqual([["method:grpo", ["One"]]]);
    expect(company("digest:day", "methods")).toEqual([["method:dapo", ["Two"]]]);
    expect(profileOf(LAB, "paper:one").companies).toEqual([]);
  });
});

test("activity counts papers by month and relation", () => {
  expect(profileOf(LAB, "method:grpo").activity).toEqual([
    { month: "2025-09", papers: 1, relations: [{ type: "USES", papers: 1 }] },
    {
      month: "2025-10",
      papers: 2,
      relations: [
        { type: "USES", papers: 1 },
        { type: "COMPARES_WITH", papers: 1 },
      ],
    },
  ]);
  expect(profileOf(LAB, "author:ann").activity.map(({ month }) => month)).toEqual(["2025-09", "2025-10"]);
  expect(profileOf(LAB, "paper:one").activity).toEqual([]);
});

describe("lineage", () => {
  const lineage = (id: string) =>
    profileOf(LAB, id).lineage.map(({ id: step }) => step.split(/\w+:/).join(""));
  test("of a method is what it builds on and what builds on it", () => {
    expect(lineage("method:grpo")).toEqual(["dapo|EXTENDS|grpo", "grpo|EXTENDS|ppo"]);
    expect(lineage("method:dapo")).toEqual(["dapo|EXTENDS|grpo", "grpo|EXTENDS|ppo"]);
  });

  test("of a model is the whole family", () => {
    const family = ["qwen2|PART_OF|qwen", "qwen3|PART_OF|qwen", "qwen3-8b|PART_OF|qwen3"];
    for (const id of ["model:qwen3-8b", "model:qwen2", "model:qwen"]) expect(lineage(id)).toEqual(family);
  });

  test("a ring of descent ends", () => {
    const ring = indexAtlas(
      documentOf(
        [node("method:a"), node("method:b")],
        [said("method:a", "EXTENDS", "method:b"), said("method:b", "EXTENDS", "method:a")],
      ),
    );
    expect(profileOf(ring, "method:a").lineage).toHaveLength(2);
  });
});

test("numbers are shown from the side of what they are of, and of who reports them", () => {
  const atlas = indexAtlas(SMALL);
  const values = (id: string) =>
    profileOf(atlas, id).results.rows.map((row) => [row.value, row.benchmark?.name, row.kind, row.rank]);
  expect(values("model:qwen3-8b")).toEqual([[91.2, "GSM8K", "score", 1]]);
  expect(values("paper:2511.00002")).toEqual([[88, "GSM8K", "score", 2]]);
  expect(profileOf(atlas, "paper:2511.00002").results.tables.map(({ size }) => size)).toEqual([2]);
  expect(values("paper:2510.00001")).toEqual([
    [91.2, "GSM8K", "score", 1],
    [3, "GSM8K", "delta", 1],
  ]);
  expect(values("method:rl")).toEqual([]);
});

test("a relationship is found by its id, with its ends and sentences", () => {
  const atlas = indexAtlas(SMALL);
  const { source, target, connection } = edgeOf(atlas, "paper:2510.00001|INTRODUCES|method:grpo");
  expect([source.name, target.name, connection.confidence]).toEqual(["Thinking in Groups", "GRPO", 0.95]);
  expect(connection.evidence[0]).toMatchObject({ file: "seeds/day.txt", line: 3, rule: "lexicon" });
  expect(() => edgeOf(atlas, "paper:none|USES|method:rl")).toThrow(/paper:none/);
});
