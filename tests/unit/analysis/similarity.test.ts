import { describe, expect, it } from "vitest";
import { analyse } from "@/lib/analysis/analyse";
import { corpusOf } from "@/lib/analysis/features";
import { similarPapers } from "@/lib/analysis/similarity";
import { documentOf, ofType, type PaperSketch, plantedPapers } from "./builders";

const similar = (sketches: readonly PaperSketch[]) => similarPapers(corpusOf(documentOf(sketches)));

function pair(sketches: readonly PaperSketch[], a: string, b: string) {
  return similar(sketches).find((found) => found.a === `paper:${a}` && found.b === `paper:${b}`);
}

const fillers = Array.from({ length: 12 }, (_, i) => ({
  key: `z${i}`,
  title: `Filler${i} topic`,
  methods: ["Common Method", `Own Method ${i}`],
}));

describe("similarPapers", () => {
  it("finds nothing in papers that share nothing", () => {
    expect(
      similar([
        { key: "a", title: "Video cameras", methods: ["DiT"] },
        { key: "b", title: "Proof search", methods: ["MCTS"] },
      ]),
    ).toEqual([]);
  });

  it.each<{ what: string; sketch: Partial<PaperSketch>; shared: string[] }>([
    { what: "a method", sketch: { methods: ["GRPO"] }, shared: ["GRPO"] },
    { what: "a benchmark", sketch: { benchmarks: ["GSM8K"] }, shared: ["GSM8K"] },
    { what: "an author", sketch: { authors: ["Jane Doe"] }, shared: ["Jane Doe"] },
    { what: "a phrase", sketch: { summary: "On sparse attention." }, shared: ["sparse attention"] },
    {
      what: "entities before authors before terms",
      sketch: { methods: ["GRPO"], authors: ["Jane Doe"], summary: "It is about cameras." },
      shared: ["GRPO", "Jane Doe", "cameras"],
    },
  ])("joins two papers by $what and says so", ({ sketch, shared }) => {
    const found = pair(
      [{ key: "a", title: "Alpha", ...sketch }, { key: "b", title: "Beta", ...sketch }, ...fillers],
      "a",
      "b",
    );
    expect(found?.shared).toEqual(shared);
    expect(found?.score).toBeGreaterThan(0);
    expect(found?.score).toBeLessThanOrEqual(1);
  });

  it("takes a rare method for more than a common one", () => {
    const papers = [
      { key: "a", title: "Alpha", methods: ["Rare Method", "Common Method"] },
      { key: "b", title: "Beta", methods: ["Rare Method"] },
      { key: "c", title: "Gamma", methods: ["Common Method"] },
      ...fillers,
    ];
    expect(pair(papers, "a", "b")?.score).toBeGreaterThan(pair(papers, "a", "c")?.score ?? 0);
  });

  it("names the telling first and no part of a phrase besides it", () => {
    const summary = "With video generation.";
    const papers = [
      { key: "a", title: "Alpha", methods: ["Common Method", "Rare Method"], summary },
      { key: "b", title: "Beta", methods: ["Common Method", "Rare Method"], summary },
      ...fillers,
    ];
    expect(pair(papers, "a", "b")?.shared).toEqual(["Rare Method", "Common Method", "video generation"]);
  });

  it("does not call the boilerplate of abstracts a reason", () => {
    const summary = "In this paper we propose a novel approach. AI practitioners achieve better performance.";
    expect(
      pair(
        [
          { key: "a", title: "Alpha", summary },
          { key: "b", title: "Beta", summary },
        ],
        "a",
        "b",
      ),
    ).toBe(undefined);
  });
});

describe("SIMILAR_TO", () => {
  const sketches = plantedPapers(80);
  const edges = ofType(analyse(documentOf(sketches)), "SIMILAR_TO");
  const byId = new Map(sketches.map((sketch) => [`paper:${sketch.key}`, sketch]));

  it("has one edge a pair, from the lower id to the higher", () => {
    expect(edges.length).toBeGreaterThan(80);
    expect(edges.every(({ source, target }) => source < target)).toBe(true);
    expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length);
  });

  it("reaches every paper and stays sparse", () => {
    expect(new Set(edges.flatMap(({ source, target }) => [source, target])).size).toBe(80);
    expect(edges.length).toBeLessThanOrEqual(80 * 5);
  });

  it("names only what both papers really have", () => {
    const has = (id: string, name: string) => {
      const { title = "", summary = "", methods = [], benchmarks = [], authors = [] } = byId.get(id) ?? {};
      const things = [...methods, ...benchmarks, ...authors];
      return things.includes(name) || `${title} ${summary}`.toLowerCase().includes(name.toLowerCase());
    };
    for (const { source, target, properties } of edges) {
      const shared = properties["shared"];
      if (!Array.isArray(shared)) throw new Error("no reasons");
      expect(shared.length).toBeGreaterThan(0);
      expect(shared.length).toBeLessThanOrEqual(5);
      for (const name of shared)
        expect([has(source, String(name)), has(target, String(name))]).toEqual([true, true]);
    }
  });
});
