import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexAtlas } from "@/lib/query/atlas";
import { withinEdits } from "@/lib/query/edits";
import { marksIn } from "@/lib/query/marks";
import { searchAtlas } from "@/lib/query/search";
import { searchTerms } from "@/lib/query/tokens";
import { computed, documentOf, node, SMALL } from "../../support/small-atlas";

const atlas = indexAtlas(SMALL);
const first = (q: string) => {
  const [hit] = searchAtlas(atlas, { q, limit: 10 }).hits;
  return hit && `${hit.node.id} (${hit.match})`;
};

test.each([
  ["GRPO", "method:grpo (GRPO)"],
  ["grpo", "method:grpo (GRPO)"],
  ["Group Relative Policy Optimization", "method:grpo (Group Relative Policy Optimization)"],
  ["group relative", "method:grpo (Group Relative Policy Optimization)"],
  ["Groupe Relative Policy Optimisation", "method:grpo (Group Relative Policy Optimization)"],
  ["monte carlo", "method:mcts (monte-carlo tree search)"],
  ["蒙特卡洛树搜索", "method:mcts (蒙特卡洛树搜索)"],
  ["树搜索", "method:mcts (蒙特卡洛树搜索)"],
  ["搜", "method:mcts (蒙特卡洛树搜索)"],
  ["KV cache", "method:kv-cache (KV cache)"],
  ["kv-cache", "method:kv-cache (KV cache)"],
  ["kvcache", "method:kv-cache (KV cache)"],
  ["key value cache", "method:kv-cache (key-value cache)"],
  ["kv cahce", "method:kv-cache (KV cache)"],
  ["qwen3", "model:qwen3-8b (Qwen3-8B)"],
  ["qwen3 8b", "model:qwen3-8b (Qwen3-8B)"],
  ["gsm8k", "benchmark:gsm8k (GSM8K)"],
  ["GRP0", "method:grpo (GRPO)"],
  ["gpro", "method:grpo (GRPO)"],
  ["mcst", "method:mcts (MCTS)"],
  ["GSMBK", "benchmark:gsm8k (GSM8K)"],
  ["jane", "author:jane-doe (Jane Doe)"],
  ["Jané", "author:jane-doe (Jane Doe)"],
  ["polices without critics", "paper:2511.00002 (Policies without Critics)"],
  ["2510.00001", "paper:2510.00001 (2510.00001)"],
  ["nothing of the sort", undefined],
  ["…", undefined],
])("%s finds %s", (q, expected) => {
  expect(first(q)).toBe(expected);
});

test("of things of one name the best known comes first, and what is spelt alike before what only sounds alike", () => {
  const named = (id: string, name: string) => node(id, { name });
  const uses = (paper: string, method: string) => computed(paper, "USES", method);
  const alike = indexAtlas(
    documentOf(
      [
        ...["paper:1", "paper:2", "paper:3"].map((id) => named(id, id)),
        named("method:grpo", "GRPO"),
        named("method:grpo-other", "GRPO"),
        named("method:grpo-plus", "GRPO++"),
      ],
      [
        ...["paper:1", "paper:2"].map((paper) => uses(paper, "method:grpo")),
        ...["paper:1", "paper:2", "paper:3"].map((paper) => uses(paper, "method:grpo-plus")),
      ],
    ),
  );
  const order = (q: string) => searchAtlas(alike, { q, limit: 3 }).hits.map((hit) => hit.node.id);
  expect(order("grpo")).toEqual(["method:grpo", "method:grpo-other", "method:grpo-plus"]);
  expect(order("GRPO++")[0]).toBe("method:grpo-plus");
});

describe("what is listed", () => {
  test("only the kinds asked for, and no results or digests", () => {
    const ids = (q: string, kinds?: "Topic"[]) =>
      searchAtlas(atlas, { q, kinds, limit: 10 }).hits.map((hit) => hit.node.id);
    expect(ids("GRPO")).toEqual(["method:grpo", "topic:rl"]);
    expect(ids("GRPO", ["Topic"])).toEqual(["topic:rl"]);
    expect(ids("day.txt")).toEqual([]);
    expect(ids("91.2")).toEqual([]);
  });

  test("at most the limit, with the number of all", () => {
    const { total, hits } = searchAtlas(atlas, { q: "GRPO", limit: 1 });
    expect([total, hits.length]).toEqual([2, 1]);
  });

  test("an exact acronym before longer names, the best connected of equals first, then by id", () => {
    const names = indexAtlas(
      documentOf(
        [
          node("method:a", { name: "DPO variants", degree: 50 }),
          node("method:b", { name: "DPO", degree: 1 }),
          node("method:c", { name: "Step DPO", degree: 9 }),
          node("method:d", { name: "Same name", degree: 1 }),
          node("method:e", { name: "Same name", degree: 7 }),
          node("method:f", { name: "Same name", degree: 1 }),
        ],
        [],
      ),
    );
    const ids = (q: string) => searchAtlas(names, { q, limit: 10 }).hits.map((hit) => hit.node.id);
    expect(ids("dpo")[0]).toBe("method:b");
    expect(ids("dpo")).toHaveLength(3);
    expect(ids("same name")).toEqual(["method:e", "method:d", "method:f"]);
  });
});

describe("typing errors", () => {
  test("are looked for only where nothing is spelled as typed", () => {
    const names = indexAtlas(
      documentOf([node("method:a", { name: "Graphs" }), node("method:b", { name: "Grapes" })], []),
    );
    const found = (q: string) => searchAtlas(names, { q, limit: 10 }).hits.map((hit) => hit.node.id);
    expect(found("graphs")).toEqual(["method:a"]);
    expect(found("grapjes")).toEqual(["method:b", "method:a"]);
  });

  test("in short names are two neighbours changed over, or a look-alike; nothing else", () => {
    expect([first("GRP9"), first("RPO")]).toEqual([undefined, undefined]);
  });
});

test("all that was found is counted by kind", () => {
  expect(searchAtlas(atlas, { q: "GRPO", limit: 1 }).kinds).toEqual([
    { label: "Method", total: 1 },
    { label: "Topic", total: 1 },
  ]);
});

describe("what was typed is marked", () => {
  const marked = (name: string, q: string) => marksIn(name, q).map(([start, end]) => name.slice(start, end));
  test.each([
    ["Group Relative Policy Optimization", "rel pol", ["Rel", "Pol"]],
    ["KV-cache", "kv cahce", ["KV", "cache"]],
    ["KV cache", "kvca", ["KV ca"]],
    ["GRPO", "GRP0", ["GRPO"]],
    ["蒙特卡洛树搜索", "树搜", ["树搜"]],
    ["Café noir", "cafe", ["Café"]],
    ["Policy", "polcy", ["Policy"]],
    ["Qwen3-8B", "qwen2", []],
    ["Attention", "…", []],
  ])("%s by %s", (name, q, expected) => {
    expect(marked(name, q)).toEqual(expected);
  });

  test("marks lie within the name, in order, and do not overlap", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 10 }), (name, q) => {
        const ends = marksIn(name, q).flat();
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        for (const end of ends) expect(end).toBeLessThanOrEqual(name.length);
      }),
    );
  });
});

describe("counting letters to change", () => {
  test.each([
    ["", "", 0, true],
    ["kitten", "sitting", 3, true],
    ["kitten", "sitting", 2, false],
    ["abc", "abcde", 1, false],
    ["abc", "acb", 2, true],
  ])("%s to %s within %i: %s", (a, b, limit, expected) => {
    expect(withinEdits(a, b, limit)).toBe(expected);
  });

  test("goes both ways, and so many changes are always enough", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, fc.nat(8), (a, b, limit) => {
        expect(withinEdits(a, b, limit)).toBe(withinEdits(b, a, limit));
        expect(withinEdits(a, b, Math.max(a.length, b.length))).toBe(true);
        expect(withinEdits(a, `${a}${"c".repeat(limit)}`, limit)).toBe(true);
        expect(withinEdits(a, `${a}${"c".repeat(limit + 1)}`, limit)).toBe(false);
      }),
    );
  });
});

test.each([
  ["KV-cache", ["kv", "cache"]],
  ["Café, DÉJÀ vu", ["cafe", "deja", "vu"]],
  ["蒙特卡洛", ["蒙特", "特卡", "卡洛"]],
  ["用GRPO训练", ["用", "grpo", "训练"]],
  ["a a", ["a"]],
  ["", []],
])("terms of %j", (text, terms) => {
  expect(searchTerms(text)).toEqual(terms);
});
