import { expect, test } from "vitest";
import { paperLines } from "@/lib/ingest/jsonl";
import { edgeId, type GraphDocument, type GraphEdge, type GraphNode } from "@/lib/model/document";
import { evidenceProperties } from "@/lib/model/evidence";

const node = (id: string, label: GraphNode["label"], properties: GraphNode["properties"]): GraphNode => ({
  id,
  label,
  properties,
});

const edge = (source: string, type: GraphEdge["type"], target: string): GraphEdge => ({
  id: edgeId(type, source, target),
  type,
  source,
  target,
  properties: evidenceProperties([
    {
      quote: "We propose X.",
      quoteStart: 10,
      digest: "digest:d",
      line: 3,
      start: 21,
      end: 22,
      rule: "cue",
      confidence: 0.9,
    },
  ]),
});

const document: GraphDocument = {
  meta: { format: 1, version: "test" },
  nodes: [
    node("author:jane-doe", "Author", { name: "Jane Doe" }),
    node("benchmark:b", "Benchmark", { name: "B" }),
    node("digest:d", "Digest", { file: "seeds/d.txt" }),
    node("method:x", "Method", { name: "X", aliases: ["Ex"] }),
    node("paper:2510.00001", "Paper", { name: "X: a title", arxivId: "2510.00001" }),
    node("result:r", "Result", { value: 62.95, unit: "%", kind: "score" }),
  ],
  edges: [
    edge("author:jane-doe", "AUTHORED", "paper:2510.00001"),
    edge("paper:2510.00001", "INTRODUCES", "method:x"),
    edge("paper:2510.00001", "REPORTS", "result:r"),
    edge("result:r", "OF", "method:x"),
    edge("result:r", "ON", "benchmark:b"),
  ],
};

test("a paper's line holds its authors, entities with role and evidence, and results with their benchmark", () => {
  const [line, ...others] = paperLines(document);
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    id: "2510.00001",
    title: "X: a title",
    authors: ["Jane Doe"],
    methods: [{ name: "X", aliases: ["Ex"], role: "introduces" }],
    benchmarks: [],
    results: [{ benchmark: "B", value: "62.95", unit: "%", kind: "score", of: "X" }],
  });
  expect(line?.methods[0]?.evidence).toEqual([
    {
      quote: "We propose X.",
      quoteStart: 10,
      digest: "digest:d",
      file: "seeds/d.txt",
      line: 3,
      start: 21,
      end: 22,
      rule: "cue",
      confidence: 0.9,
    },
  ]);
});
