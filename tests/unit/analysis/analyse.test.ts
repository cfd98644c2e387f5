import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "@/lib/analysis/analyse";
import { checkDocument, type GraphDocument } from "@/lib/model/document";
import { MAP_LABELS, type NodeLabel } from "@/lib/model/kinds";
import { sealDocument } from "@/lib/model/seal";
import { byLabel, documentOf, ofType, plantedPapers, text, themeOf } from "./builders";

const onMap: ReadonlySet<NodeLabel> = new Set(MAP_LABELS);
const planted = documentOf(plantedPapers(120));
const analysed = analyse(planted);

function fineTopics(document: GraphDocument) {
  return byLabel(document, "Topic").filter((topic) => topic.properties["level"] === 0);
}

describe("analyse", () => {
  it("keeps what was read and passes the document check", () => {
    checkDocument(analysed);
    const ids = new Set(analysed.edges.map((edge) => edge.id));
    expect(planted.edges.every((edge) => ids.has(edge.id))).toBe(true);
    expect(byLabel(analysed, "Paper")).toHaveLength(120);
  });

  it("is the same, byte for byte, twice and from any order", () => {
    const shuffled = { ...planted, nodes: planted.nodes.toReversed(), edges: planted.edges.toReversed() };
    expect(JSON.stringify(analyse(planted))).toBe(JSON.stringify(analysed));
    expect(JSON.stringify(analyse(shuffled))).toBe(JSON.stringify(analysed));
  });

  it("depends on the seed in places only, not in what it keeps", () => {
    const other = analyse(planted, { seed: 7 });
    expect(other.meta.version).not.toBe(analysed.meta.version);
    expect(ofType(other, "SIMILAR_TO")).toEqual(ofType(analysed, "SIMILAR_TO"));
  });

  it("replaces an analysis that is there already", () => {
    expect(analyse(analysed).meta.version).toBe(analysed.meta.version);
  });

  it("answers with the earlier document where nothing new was read", () => {
    const grown = analyse(documentOf(plantedPapers(125)), { previous: analysed });
    expect(analyse(documentOf(plantedPapers(125)), { previous: grown })).toBe(grown);
  });

  it("does not take an unanalysed document for an earlier analysis", () => {
    expect(analyse(planted, { previous: planted }).meta.version).toBe(analysed.meta.version);
  });

  it("counts every relationship in the degree", () => {
    const counts = new Map<string, number>();
    for (const { source, target } of analysed.edges)
      for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const node of analysed.nodes)
      expect(node.properties["degree"], node.id).toBe(counts.get(node.id) ?? 0);
  });

  it("puts every node of the map into exactly one fine topic, and that into one coarse", () => {
    const fine = new Set(fineTopics(analysed).map((topic) => topic.id));
    const memberships = ofType(analysed, "IN_TOPIC");
    for (const node of analysed.nodes.filter(({ label }) => onMap.has(label))) {
      const own = memberships.filter((edge) => edge.source === node.id);
      expect(own.map((edge) => edge.target)).toEqual([text(node, "topic")]);
      expect(fine.has(text(node, "topic"))).toBe(true);
    }
    for (const topic of fineTopics(analysed))
      expect(memberships.filter((edge) => edge.source === topic.id).map((edge) => edge.target)).toEqual([
        text(topic, "parent"),
      ]);
  });

  it("sizes topics by their papers at both levels", () => {
    const papers = byLabel(analysed, "Paper");
    for (const topic of byLabel(analysed, "Topic")) {
      const children = fineTopics(analysed).filter((child) => text(child, "parent") === topic.id);
      const ids = new Set(topic.properties["level"] === 0 ? [topic.id] : children.map((child) => child.id));
      expect(topic.properties["size"]).toBe(papers.filter((paper) => ids.has(text(paper, "topic"))).length);
    }
  });

  it("finds planted themes: no topic mixes them", () => {
    for (const topic of fineTopics(analysed)) {
      const papers = byLabel(analysed, "Paper").filter((paper) => text(paper, "topic") === topic.id);
      const counts = [0, 1, 2, 3, 4].map((t) => papers.filter(({ id }) => themeOf(id) === t).length);
      expect(Math.max(...counts) / papers.length).toBeGreaterThan(0.9);
    }
  });

  it("gives every node a finite place of its own within the map", () => {
    const places = analysed.nodes
      .filter(({ label }) => onMap.has(label))
      .map(({ properties }) => {
        const [x, y] = [Number(properties["x"]), Number(properties["y"])];
        expect(Math.abs(x) <= 1000 && Math.abs(y) <= 1000).toBe(true);
        return `${x} ${y}`;
      });
    expect(new Set(places).size).toBe(places.length);
    for (const { properties } of analysed.nodes)
      expect(Number.isFinite(properties["x"]) && Number.isFinite(properties["y"])).toBe(true);
  });

  it("lays topics out as islands: nearest neighbours are mostly of one's own topic", () => {
    const nodes = analysed.nodes.filter(({ label }) => onMap.has(label));
    const own = nodes.filter((node) => {
      const distance = (other: typeof node) =>
        Math.hypot(
          Number(other.properties["x"]) - Number(node.properties["x"]),
          Number(other.properties["y"]) - Number(node.properties["y"]),
        );
      const nearest = nodes
        .filter((other) => other !== node)
        .toSorted((a, b) => distance(a) - distance(b))[0];
      return nearest !== undefined && text(nearest, "topic") === text(node, "topic");
    });
    expect(own.length / nodes.length).toBeGreaterThan(0.9);
  });
});

describe("analyse on small and odd documents", () => {
  it.each([0, 1, 2, 3, 7])("works for %i papers", (count) => {
    const document = analyse(documentOf(plantedPapers(count)));
    checkDocument(document);
    expect(byLabel(document, "Topic").length > 0).toBe(count > 0);
  });

  it("works where papers have neither links nor texts", () => {
    const document = analyse(documentOf([1, 2, 3, 4, 5].map((i) => ({ key: `bare-${i}`, title: "The" }))));
    checkDocument(document);
    const places = byLabel(document, "Paper").map(
      ({ properties }) => `${properties["x"]} ${properties["y"]}`,
    );
    expect(new Set(places).size).toBe(5);
  });

  it("leaves an empty document empty", () => {
    expect(analyse(sealDocument([], []))).toEqual(sealDocument([], []));
  });

  it("holds its promises for any mixture of papers", () => {
    const name = fc.constantFrom("GRPO", "MCTS", "KV cache", "RAG", "LoRA", "MoE");
    const paper = fc.record({
      title: fc.constantFrom("Video Generation", "Tree Search for Proofs", "Robot Grasping", "多模态 模型"),
      methods: fc.uniqueArray(name, { maxLength: 3 }),
      authors: fc.uniqueArray(fc.constantFrom("Ada", "Bo", "Cy"), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 14 }), (papers) => {
        const document = analyse(documentOf(papers.map((sketch, i) => ({ ...sketch, key: `p${i}` }))));
        checkDocument(document);
        const names = byLabel(document, "Topic").map((topic) => text(topic, "name"));
        expect(new Set(names).size).toBe(names.length);
        for (const { properties } of document.nodes) expect(Number.isFinite(properties["x"])).toBe(true);
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});
