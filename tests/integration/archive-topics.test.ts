import { beforeAll, describe, expect, test } from "vitest";
import { byText, groupBy } from "@/lib/base/order";
import { slug } from "@/lib/base/text";
import type { Digest } from "@/lib/digest/types";
import { analyseGraph, extractGraph } from "@/lib/ingest/pipeline";
import { loadLexicon } from "@/lib/lexicon/load";
import type { GraphDocument, GraphNode } from "@/lib/model/document";
import { archiveDigests } from "../support/archive";

const silent = () => {};
const ofLabel = (document: GraphDocument, label: GraphNode["label"]) =>
  document.nodes.filter((node) => node.label === label);
const text = (node: GraphNode | undefined, key: string) => String(node?.properties[key] ?? "");

/** Months that are clustered before one more is added. */
const MONTHS = 3;

/** Digests by month, the newest months only; a digest whose file names no month is one by itself. */
function newestMonths(digests: readonly Digest[]): readonly (readonly Digest[])[] {
  const months = groupBy(digests, ({ file }) => /\/(\d{4}\/\d\d)\/\d\d\.md$/u.exec(file)?.[1] ?? file);
  return [...months]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([, ofMonth]) => ofMonth)
    .slice(-MONTHS - 1);
}

let before: GraphDocument;
let after: GraphDocument;

beforeAll(async () => {
  const lexicon = loadLexicon();
  const months = newestMonths(await archiveDigests());
  before = analyseGraph(extractGraph(months.slice(0, -1).flat(), lexicon, silent), undefined, silent);
  after = analyseGraph(extractGraph(months.flat(), lexicon, silent), before, silent);
}, 900_000);

describe("after a month more of digests", () => {
  /** Share of the papers whose topic lives on that are still in it. */
  function kept(topicOf: (document: GraphDocument, paper: GraphNode) => string): number {
    const living = new Set(ofLabel(after, "Topic").map(({ id }) => id));
    const now = new Map(ofLabel(after, "Paper").map((paper) => [paper.id, topicOf(after, paper)]));
    const papers = ofLabel(before, "Paper").filter(
      (paper) => now.has(paper.id) && living.has(topicOf(before, paper)),
    );
    expect(papers.length).toBeGreaterThan(0.9 * ofLabel(before, "Paper").length);
    return papers.filter((paper) => now.get(paper.id) === topicOf(before, paper)).length / papers.length;
  }

  test("there are more papers", () => {
    expect(ofLabel(after, "Paper").length).toBeGreaterThan(ofLabel(before, "Paper").length);
  });

  test("papers keep the id of their topic", () => {
    expect(kept((_, paper) => text(paper, "topic"))).toBeGreaterThan(0.9);
  });

  test("and that of the wider topic above it", () => {
    const parents = new Map(
      [before, after].map((document) => [
        document,
        new Map(ofLabel(document, "Topic").map((topic) => [topic.id, text(topic, "parent")])),
      ]),
    );
    expect(kept((document, paper) => parents.get(document)?.get(text(paper, "topic")) ?? "")).toBeGreaterThan(
      0.9,
    );
  });
});

test("names of topics are unique and no two ids name one topic", () => {
  for (const document of [before, after]) {
    const topics = ofLabel(document, "Topic");
    expect(new Set(topics.map((topic) => slug(text(topic, "name")))).size).toBe(topics.length);
    for (const topic of topics) expect(text(topic, "name")).not.toMatch(/^Other papers|\d$/u);
  }
});

test("topics hold together", () => {
  for (const level of [0, 1]) {
    const topics = ofLabel(after, "Topic").filter(({ properties }) => properties["level"] === level);
    const total = (key: string) => topics.reduce((sum, topic) => sum + Number(topic.properties[key]), 0);
    expect(total("coverage")).toBeGreaterThan(0.8);
    expect(total("modularity")).toBeGreaterThan(0.55);
    for (const topic of topics) expect(topic.properties["stability"]).toBeGreaterThan(0.1);
  }
});
