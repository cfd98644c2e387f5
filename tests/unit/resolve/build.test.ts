import { describe, expect, test } from "vitest";
import { extractPapers } from "@/lib/extract/extract";
import { checkDocument, type GraphDocument } from "@/lib/model/document";
import { buildDocument } from "@/lib/resolve/build";
import { digestOf, digestsFrom, lexicon } from "../extract/digest-of";

const ZH = `# Papers for 2025-10-03

## 0.[Frogs Jump](https://arxiv.org/pdf/2501.10000)
summary:**强化学习**  本文使用群体相对策略优化、蒙特卡洛树搜索和KV缓存。
`;

const TABLE = `## Papers for 2025-10-05

| Title | Authors | Summary |
|-------|---------|---------|
| Frogs Jump (Read more on [arXiv](https://arxiv.org/abs/2501.10000))| Ana Díaz, Bo Li, tianhao2k | It trains Qwen3-8B with GRPO. |
| Toads Walk (Read more on [arXiv](https://arxiv.org/abs/2501.10001))| ana diaz | It extends Frogs with FrogNet. |
`;

const BLOCKS = `Title: Frogs Jump
PDF: https://arxiv.org/pdf/2501.10000
Summary: We propose FrogNet (Fast Rolling Online Games Net), which builds on Group Relative Policy Optimization. It keeps a KV-cache and reaches 62.3% on GSM8K.
---
Title: Newts Swim
PDF: https://arxiv.org/pdf/2501.10002
Summary: Newts use KV caching, Monte-Carlo tree search and FrogNet on GSM-8K.
---
`;

const FILES = [
  ["zh.txt", ZH],
  ["table.md", TABLE],
  ["blocks.txt", BLOCKS],
] as const;

function build(files: readonly (readonly [string, string])[]): GraphDocument {
  const digests = digestsFrom(files);
  return buildDocument(digests, extractPapers(digests, lexicon));
}

const document = build(FILES);

function node(id: string) {
  const found = document.nodes.find((item) => item.id === id);
  if (!found) throw new Error(`no ${id} among ${document.nodes.map((item) => item.id).join(" ")}`);
  return found.properties;
}

function papersOf(id: string): string[] {
  return document.edges
    .filter((edge) => edge.target === id && edge.source.startsWith("paper:"))
    .map((edge) => `${edge.source} ${edge.type}`);
}

describe("the document", () => {
  test("passes its check and is the same whatever the order of files", () => {
    checkDocument(document);
    expect(build(FILES)).toEqual(document);
    expect(JSON.stringify(build(FILES.toReversed()))).toBe(JSON.stringify(document));
  });

  test("joins a paper over digests: English title, both summaries, first date", () => {
    expect(node("paper:2501.10000")).toMatchObject({
      name: "Frogs Jump",
      arxivId: "2501.10000",
      published: "2025-10-03",
      firstSeen: "2025-01-01",
      lastSeen: "2025-10-05",
      summaryZh: expect.stringContaining("本文使用"),
    });
    expect(node("paper:2501.10002")).toMatchObject({ published: "2025-01-01" });
  });

  test("makes one node of an acronym, its expansion, spellings and the Chinese form", () => {
    expect(papersOf("method:grpo")).toEqual(["paper:2501.10000 USES"]);
    expect(papersOf("method:mcts")).toEqual(["paper:2501.10000 USES", "paper:2501.10002 USES"]);
    expect(papersOf("method:kv-cache")).toEqual(["paper:2501.10000 USES", "paper:2501.10002 USES"]);
    expect(papersOf("benchmark:gsm8k")).toEqual([
      "paper:2501.10000 EVALUATES_ON",
      "paper:2501.10002 EVALUATES_ON",
    ]);
    expect(node("method:grpo")).toMatchObject({
      expansion: "Group Relative Policy Optimization",
      nameZh: "群体相对策略优化",
    });
    expect(node("method:kv-cache")["aliases"]).toEqual(
      expect.arrayContaining(["KV caching", "KV-cache", "KV缓存"]),
    );
  });

  test("finds in other papers what one paper introduced", () => {
    expect(papersOf("method:frognet")).toEqual([
      "paper:2501.10000 INTRODUCES",
      "paper:2501.10001 USES",
      "paper:2501.10002 USES",
    ]);
    expect(node("method:frognet")["expansion"]).toBe("Fast Rolling Online Games Net");
  });

  test("keeps authors by name, handles as handles", () => {
    const authors = document.nodes.filter(({ label }) => label === "Author");
    expect(authors.map(({ id, properties }) => [id, properties["kind"]])).toEqual([
      ["author:ana-diaz", "person"],
      ["author:bo-li", "person"],
      ["author:tianhao2k", "handle"],
    ]);
    expect(node("author:ana-diaz")["degree"]).toBe(2);
  });

  test("puts a model in its families, a method on what it builds on, a result on its benchmark", () => {
    const ends = (type: string) =>
      document.edges.filter((edge) => edge.type === type).map(({ source, target }) => `${source} ${target}`);
    expect(ends("PART_OF")).toEqual(["model:qwen3-8b model:qwen3", "model:qwen3 model:qwen"]);
    expect(ends("EXTENDS")).toEqual(["method:frognet method:grpo"]);
    expect(ends("ON")).toEqual(["result:2501-10000-gsm8k-62-3-percent-score benchmark:gsm8k"]);
    expect(node("result:2501-10000-gsm8k-62-3-percent-score")).toMatchObject({
      value: 62.3,
      unit: "%",
      kind: "score",
      name: "62.3% on GSM8K",
    });
  });

  test("has one relationship between a paper and a thing, and no empty property", () => {
    const pairs = document.edges
      .filter(({ source, target }) => source.startsWith("paper:") && !/^(?:digest|result):/u.test(target))
      .map(({ source, target }) => `${source} ${target}`);
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
    const values = document.nodes.flatMap(({ properties }) => Object.values(properties));
    expect(values.filter((value) => value === "" || value === null)).toEqual([]);
  });
});

test("an acronym that two papers expand differently is two things", () => {
  const digests = digestOf([
    ["One", "We propose Quick Zebra Tuning (QZT), a method. QZT is fast."],
    ["Two", "We propose Quiet Zone Transfer (QZT), a method. QZT is calm."],
  ]);
  const { nodes } = buildDocument(digests, extractPapers(digests, lexicon));
  expect(nodes.filter(({ label }) => label === "Method").map(({ id }) => id)).toEqual([
    "method:qzt-quick-zebra-tuning",
    "method:qzt-quiet-zone-transfer",
  ]);
});

test("an empty corpus makes an empty document", () => {
  expect(buildDocument([], extractPapers([], lexicon))).toMatchObject({ nodes: [], edges: [] });
});
