import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identifyDigests } from "@/lib/digest/identify";
import { parseDigest } from "@/lib/digest/parse";
import { readSources } from "@/lib/digest/read";
import { extractPapers } from "@/lib/extract/extract";
import { checkDocument } from "@/lib/model/document";
import { evidenceOf } from "@/lib/model/evidence";
import { COMPUTED_EDGE_TYPES } from "@/lib/model/kinds";
import { buildDocument } from "@/lib/resolve/build";
import { lexicon } from "../extract/digest-of";

const { files } = await readSources(["seeds"], { cwd: process.cwd() });
const parsed = files.flatMap((file) => parseDigest(file).digest ?? []);
const digests = identifyDigests(parsed);
const document = buildDocument(digests, extractPapers(digests, lexicon));

describe("the seeds", () => {
  test("make a valid document of all papers and authors", () => {
    checkDocument(document);
    const count = (label: string) => document.nodes.filter((node) => node.label === label).length;
    expect([count("Paper"), count("Author"), count("Digest")]).toEqual([192, 94, 5]);
    expect(document.edges.filter(({ type }) => type === "LISTED_IN")).toHaveLength(228);
  });

  test("are evidence word for word: the quote at its offset, the mention within it, the line right", () => {
    const texts = new Map(digests.map(({ id, text }) => [id, text]));
    const checked = document.edges.flatMap((edge) =>
      evidenceOf(edge.properties).map((item) => {
        const text = texts.get(item.digest) ?? "";
        return {
          id: edge.id,
          quoted: text.slice(item.quoteStart, item.quoteStart + item.quote.length) === item.quote,
          within: item.quoteStart <= item.start && item.end <= item.quoteStart + item.quote.length,
          mention: text.slice(item.start, item.end).trim().length > 0,
          line: text.slice(0, item.start).split("\n").length === item.line,
          confidence: item.confidence > 0 && item.confidence <= 1,
        };
      }),
    );
    expect(checked.length).toBeGreaterThan(1000);
    expect(
      checked.filter((item) => !(item.quoted && item.within && item.mention && item.line && item.confidence)),
    ).toEqual([]);
  });

  test("ground every relationship", () => {
    const bare = document.edges.filter(
      ({ type, properties }) => !COMPUTED_EDGE_TYPES.has(type) && evidenceOf(properties).length === 0,
    );
    expect(bare).toEqual([]);
  });

  test("make the same document in any order of files", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(parsed, { minLength: parsed.length }), (shuffled) => {
        const again = identifyDigests(shuffled).toReversed();
        expect(buildDocument(again, extractPapers(again, lexicon)).meta.version).toBe(document.meta.version);
      }),
      { numRuns: 4 },
    );
  });

  test.each([
    ["method:grpo", "GRPO", "群体相对策略优化"],
    ["method:mcts", "MCTS", "蒙特卡洛树搜索"],
    ["method:kv-cache", "KV cache", "KV缓存"],
  ])("hold %s once, with its papers", (id, name, nameZh) => {
    expect(document.nodes.find((node) => node.id === id)?.properties).toMatchObject({ name, nameZh });
    const papers = document.edges.filter(
      ({ source, target }) => target === id && source.startsWith("paper:"),
    );
    expect(papers.length).toBeGreaterThan(1);
    const twins = document.nodes.filter(
      (node) => node.id !== id && node.label === "Method" && node.properties["name"] === name,
    );
    expect(twins).toEqual([]);
  });
});
