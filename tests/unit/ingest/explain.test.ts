import { describe, expect, test } from "vitest";
import { explain } from "@/lib/ingest/explain";
import { resolveDigests } from "@/lib/ingest/pipeline";
import type { Override } from "@/lib/resolve/overrides";
import { digestOf, lexicon } from "../extract/digest-of";

const digests = digestOf([
  [
    "Frogs Jump",
    "We propose Quick Zebra Tuning (QZT), a method. QZT extends Group Relative Policy Optimization and keeps a KV-cache of Qwen3-8B.",
  ],
  ["Toads Walk", "We compare 群体相对策略优化 with GRPO."],
  ["Newts Swim", "We release the Quiet Zone Test (QZT) benchmark. QZT is a benchmark of calm."],
]);

function lines(name: string, overrides: readonly Override[] = []) {
  const { things } = resolveDigests(digests, { lexicon, overrides }, () => {});
  return explain(name, { things, digests, overrides });
}

describe("spellings", () => {
  test.each([
    ["GRPO", "  GRPO: name in the lexicon"],
    ["GRPO", "  Group Relative Policy Optimization: long form in the lexicon"],
    ["GRPO", "  群体相对策略优化: Chinese form in the lexicon"],
    ["kv cache", "  KV-cache: name in the lexicon (a spelling of KV cache)"],
    ["method:qzt-quick-zebra-tuning", "  Quick Zebra Tuning: long form given with the acronym, a.txt:3"],
    ["method:qzt-quick-zebra-tuning", "  QZT: name given by a paper, a.txt:3"],
    ["Qwen3-8B", expect.stringMatching(/^ {2}Qwen3-8B: model name: a known family/u)],
  ])("of %s say %s", (name, line) => {
    const { found, lines: said } = lines(name);
    expect(found).toBe(true);
    expect(said).toContainEqual(line);
  });
});

test("mentions have place, paper, words, role, rule and confidence", () => {
  const said = lines("group relative policy optimization").lines;
  expect(said[0]).toBe("GRPO  Method  method:grpo");
  expect(said).toContain("  3 mentions in 2 papers");
  expect(said).toContainEqual(
    expect.stringMatching(
      /^ {2}a\.txt:7 {2}paper:2501\.10001 {2}“GRPO” {2}\w+( \(usual\))? {2}lexicon \d\.\d\d$/u,
    ),
  );
});

test("a name of two things explains both and names each as the other's rival", () => {
  const said = lines("QZT").lines;
  expect(said).toContain("  benchmark:qzt-quiet-zone-test is also called qzt");
  expect(said).toContain("  method:qzt-quick-zebra-tuning is also called qzt");
});

test("the readings that lost are named from both sides, with their places", () => {
  const { things } = resolveDigests(digests, { lexicon, overrides: [] }, () => {});
  const rivals = [{ key: "method:kv-cache", label: "Method", name: "KV cache" }] as const;
  const torn = things.map((thing) => ({
    ...thing,
    mentions: thing.mentions.map((placed) =>
      thing.node.id === "model:qwen3-8b" ? { ...placed, mention: { ...placed.mention, rivals } } : placed,
    ),
  }));
  const said = (name: string) => explain(name, { things: torn, digests, overrides: [] }).lines;
  expect(said("Qwen3-8B")).toContain("  may also be method:kv-cache: a.txt:3");
  expect(said("KV cache")).toContain("  read as model:qwen3-8b instead: a.txt:3");
});

test("an unknown name gives near ones, in one line", () => {
  expect(lines("GRPOO")).toEqual({ found: false, lines: ["Nothing is called GRPOO. Near it: GRPO."] });
  expect(lines("蛙")).toEqual({ found: false, lines: ["Nothing is called 蛙."] });
});

describe("decisions", () => {
  const decided = { reason: "we know better", file: "o.json", line: 3 };

  test("are among the spellings and listed", () => {
    const said = lines("GRPO", [{ action: "merge", name: "KV cache", into: "GRPO", ...decided }]).lines;
    expect(said).toContain("  KV-cache: decision (a spelling of KV cache) o.json:3");
    expect(said).toContain("  o.json:3  merge KV cache into GRPO: we know better");
  });

  test("that move nothing leave the reasons as they are", () => {
    const said = lines("KV cache", [
      { action: "rename", name: "KV cache", to: "Key-value cache", ...decided },
    ]).lines;
    expect(said[0]).toBe("Key-value cache  Method  method:kv-cache");
    expect(said).toContain("  KV-cache: name in the lexicon (a spelling of KV cache)");
    expect(said).toContain("  o.json:3  rename KV cache to Key-value cache: we know better");
  });

  test("say why a name is gone", () => {
    const { found, lines: said } = lines("GRPO", [{ action: "drop", name: "method:grpo", ...decided }]);
    expect(found).toBe(false);
    expect(said).toContain("o.json:3  drop method:grpo: we know better");
  });
});
