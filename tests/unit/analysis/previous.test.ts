import { describe, expect, it } from "vitest";
import { analyse } from "@/lib/analysis/analyse";
import type { GraphDocument } from "@/lib/model/document";
import { byLabel, documentOf, plantedPapers, text } from "./builders";

const before = analyse(documentOf(plantedPapers(100)));
const MAP_DIAMETER = 2000;

function drift(from: GraphDocument, to: GraphDocument): number[] {
  const places = new Map(to.nodes.map((node) => [node.id, node.properties]));
  return from.nodes
    .filter(({ label }) => label !== "Topic" && label !== "Digest")
    .flatMap(({ id, properties }) => {
      const now = places.get(id);
      if (!now) return [];
      return [
        Math.hypot(Number(now["x"]) - Number(properties["x"]), Number(now["y"]) - Number(properties["y"])),
      ];
    })
    .toSorted((a, b) => a - b);
}

describe("a second run with more papers", () => {
  const after = analyse(documentOf(plantedPapers(112)), { previous: before });

  it("leaves what was there where it was", () => {
    const moved = drift(before, after);
    expect(moved.length).toBeGreaterThan(300);
    expect(moved[Math.floor(moved.length / 2)]).toBeLessThan(0.005 * MAP_DIAMETER);
    expect(moved.at(-1)).toBeLessThan(0.05 * MAP_DIAMETER);
  });

  it("puts what is new beside what it is linked to", () => {
    const known = new Set(before.nodes.map((node) => node.id));
    const places = new Map(after.nodes.map((node) => [node.id, node.properties]));
    const distance = (a: string, b: string) =>
      Math.hypot(
        Number(places.get(a)?.["x"]) - Number(places.get(b)?.["x"]),
        Number(places.get(a)?.["y"]) - Number(places.get(b)?.["y"]),
      );
    const lengths = after.edges
      .filter(({ type, source }) => type === "USES" && !known.has(source))
      .map(({ source, target }) => distance(source, target))
      .toSorted((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(10);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(0.15 * MAP_DIAMETER);
  });

  it("keeps the ids of topics", () => {
    const ids = (document: GraphDocument) => byLabel(document, "Topic").map((topic) => topic.id);
    const kept = ids(before).filter((id) => ids(after).includes(id));
    expect(kept.length / ids(before).length).toBeGreaterThan(0.9);
    const topicNow = new Map(byLabel(after, "Paper").map((paper) => [paper.id, text(paper, "topic")]));
    const papers = byLabel(before, "Paper");
    const stayed = papers.filter((paper) => topicNow.get(paper.id) === text(paper, "topic"));
    expect(stayed.length / papers.length).toBeGreaterThan(0.9);
  });
});

describe("a second run with fewer papers", () => {
  it("keeps places and drops what is gone", () => {
    const after = analyse(documentOf(plantedPapers(90)), { previous: before });
    const moved = drift(before, after);
    expect(byLabel(after, "Paper")).toHaveLength(90);
    expect(moved[Math.floor(moved.length / 2)]).toBeLessThan(0.005 * MAP_DIAMETER);
  });
});

describe("a second run that is mostly new", () => {
  it("draws a new map turned towards the old one", () => {
    const small = analyse(documentOf(plantedPapers(30)));
    const grown = documentOf(plantedPapers(120));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const turned = mean(drift(small, analyse(grown, { previous: small })));
    expect(turned).toBeLessThan(mean(drift(small, analyse(grown))));
  });
});
