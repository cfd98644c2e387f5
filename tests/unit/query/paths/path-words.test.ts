import { describe, expect, test } from "vitest";
import type { PathsRequest } from "@/lib/contract/path";
import { EDGE_TYPES } from "@/lib/model/kinds";
import { LANGUAGES } from "@/lib/model/languages";
import { indexAtlas } from "@/lib/query/atlas";
import { findPaths } from "@/lib/query/paths/paths";
import { findTree } from "@/lib/query/paths/tree";
import { pathWords } from "@/lib/query/paths/words/in-language";
import { connectionAt, summaryAt } from "@/lib/query/summary";
import { documentOf, node, SMALL, said } from "../../../support/small-atlas";

const small = indexAtlas(SMALL);
const ask = (from: string, to: string, rest: Partial<PathsRequest> = {}): PathsRequest => ({
  from,
  to,
  rank: "telling",
  maxHops: 8,
  ...rest,
});

describe("a path in words", () => {
  test("is a chain of sentences with quotations and sources", async () => {
    const [path] = (await findPaths(small, ask("author:jane-doe", "paper:2511.00002", { k: 1 }))).paths;
    expect(path?.sentences).toEqual([
      "Jane Doe wrote “Thinking in Groups”.",
      "“Thinking in Groups” introduces GRPO.",
      "GRPO is used by “Policies without Critics”.",
    ]);
    expect(path?.text).toBe(
      "Jane Doe wrote “Thinking in Groups”. (seeds/day.txt, line 3) " +
        "That paper introduces GRPO. “paper:2510.00001 INTRODUCES method:grpo” (seeds/day.txt, line 3) " +
        "GRPO is used by “Policies without Critics”. “paper:2511.00002 USES method:grpo” (seeds/day.txt, line 3)",
    );
  });

  test("is told in Chinese, too", async () => {
    const request = ask("author:jane-doe", "paper:2511.00002", { k: 1, lang: "zh" });
    expect((await findPaths(small, request)).paths[0]?.text).toBe(
      "Jane Doe 撰写了《Thinking in Groups》。（seeds/day.txt，第 3 行）" +
        "该论文提出了 GRPO。“paper:2510.00001 INTRODUCES method:grpo”（seeds/day.txt，第 3 行）" +
        "GRPO 被《Policies without Critics》使用。“paper:2511.00002 USES method:grpo”（seeds/day.txt，第 3 行）",
    );
    const similar = ask("paper:2510.00001", "paper:2511.00002", { k: 1, include: ["similar"], lang: "zh" });
    expect((await findPaths(small, similar)).paths[0]?.text).toBe(
      "《Thinking in Groups》与《Policies without Critics》相似，都谈到 critic、group。",
    );
  });

  test("names what two similar papers share", async () => {
    const request = ask("paper:2510.00001", "paper:2511.00002", { k: 1, include: ["similar"] });
    expect((await findPaths(small, request)).paths[0]?.text).toBe(
      "“Thinking in Groups” is similar to “Policies without Critics”: both speak of critic, group.",
    );
  });

  test.each(LANGUAGES)("has words for every relation in both directions: %s", (lang) => {
    const seen = small.edges.flatMap(({ type }, i) => {
      const source = summaryAt(small, small.sources[i] ?? 0);
      const target = summaryAt(small, small.targets[i] ?? 0);
      const edge = connectionAt(small, i);
      for (const [from, to] of [
        [source, target],
        [target, source],
      ] as const) {
        const sentence = pathWords(lang).hop({ from, edge, to });
        expect(sentence).toMatch(/^\S.+\S[.。]$/u);
        for (const { name } of [from, to]) expect(sentence).toContain(name);
      }
      return [type];
    });
    expect(EDGE_TYPES.filter((type) => !seen.includes(type))).toEqual([
      "COMPARES_WITH",
      "TRAINS_ON",
      "EXTENDS",
      "PART_OF",
    ]);
  });

  test("cuts a long quotation to what is around the mention", async () => {
    const before = "word ".repeat(200);
    const quote = `${before}We use GRPO here. ${"more ".repeat(200)}`;
    const start = 10 + quote.indexOf("GRPO");
    const edge = said("paper:a", "USES", "method:grpo");
    const long = {
      ...edge,
      properties: { ...edge.properties, quote: [quote], start: [start], end: [start + 4] },
    };
    const atlas = indexAtlas(documentOf([node("paper:a"), node("method:grpo"), node("digest:day")], [long]));
    const text = (await findPaths(atlas, ask("paper:a", "method:grpo"))).paths[0]?.text ?? "";
    expect(text).toMatch(/“… (word )+We use GRPO here\. (more )*more …”/u);
    expect(text.length).toBeLessThan(420);
  });
});

describe("where there is no path", () => {
  test("says how far each end reaches and what would give one", async () => {
    const { paths, nearest } = await findPaths(small, ask("method:mcts", "method:grpo"));
    expect(paths).toEqual([]);
    expect(nearest).toMatchObject({ reachable: { from: 0 }, lifts: [], gap: null });
    expect(nearest?.text).toBe(
      "Nothing that may be walked connects MCTS and GRPO. MCTS reaches 0 other things, GRPO 10 other things.",
    );
  });

  test("says so in Chinese, too", async () => {
    const apart = await findPaths(small, ask("method:mcts", "method:grpo", { lang: "zh" }));
    expect(apart.nearest?.text).toBe("没有路径连接 MCTS 与 GRPO。MCTS 可达其他 0 项，GRPO 可达 10 项。");
    const gap = await findPaths(
      small,
      ask("author:jane-doe", "paper:video", { avoid: ["method:rl"], lang: "zh" }),
    );
    expect(gap.nearest?.text).toContain("最远到达《Policies without Critics》，由此还差 2 步");
    expect(gap.nearest?.text).toContain("有路径的条件：不避开任何内容（");
  });

  test("offers each single change that finds one, with its length", async () => {
    const { nearest } = await findPaths(
      small,
      ask("author:jane-doe", "paper:video", { maxHops: 2, avoid: ["method:grpo"] }),
    );
    expect(nearest?.lifts).toEqual([{ parameter: "maxHops", value: "12", length: 3 }]);
    const restricted = await findPaths(small, ask("paper:2510.00001", "paper:video", { kinds: ["Author"] }));
    expect(restricted.nearest?.lifts).toEqual([{ parameter: "kinds", value: null, length: 2 }]);
    const late = await findPaths(small, ask("author:jane-doe", "method:rl", { since: "2025-11-01" }));
    expect(late.nearest?.lifts).toEqual([{ parameter: "since", value: null, length: 2 }]);
  });

  test("shows the nearest thing that is reached, and what would be left", async () => {
    const { nearest } = await findPaths(
      small,
      ask("author:jane-doe", "paper:video", { avoid: ["method:rl"] }),
    );
    expect(nearest?.gap?.nodes.map(({ id }) => id)).toEqual(["paper:2511.00002", "method:rl", "paper:video"]);
    expect(nearest?.text).toContain("It gets as far as “Policies without Critics”; from there 2 hops");
    expect(nearest?.lifts.map(({ parameter }) => parameter)).toEqual(["avoid", "include"]);
  });
});

describe("what joins several things", () => {
  test("is read from the first one, branch by branch", async () => {
    const { tree } = await findTree(small, {
      among: ["method:grpo", "benchmark:gsm8k", "author:jane-doe", "paper:video"],
      rank: "telling",
    });
    expect(tree?.sentences).toEqual([
      "GRPO was introduced by “Thinking in Groups”.",
      "“Thinking in Groups” was written by Jane Doe.",
      "“Thinking in Groups” evaluates on GSM8K.",
      "“Thinking in Groups” uses RL.",
      "RL is used by “Video Worlds”.",
    ]);
  });

  test("keeps to the restrictions, and says what is apart", async () => {
    const among = ["method:grpo", "author:jane-doe", "paper:video"];
    const { tree, nearest } = await findTree(small, { among, rank: "telling", avoid: ["method:rl"] });
    expect(tree).toBeNull();
    expect(nearest).toMatchObject({ from: { id: "method:grpo" }, to: { id: "paper:video" } });
    expect(nearest?.lifts).toEqual([
      { parameter: "avoid", value: null, length: 4 },
      { parameter: "include", value: "digest", length: 4 },
    ]);
  });

  test("of one thing named twice is that thing", async () => {
    const { tree } = await findTree(small, { among: ["method:rl", "method:rl"], rank: "telling" });
    expect(tree).toMatchObject({ length: 0, score: 1, nodes: [{ id: "method:rl" }], text: "" });
  });
});
