import { expect, test } from "vitest";
import { paperLines } from "@/lib/ingest/jsonl";
import { edgeId, type GraphDocument, type GraphEdge, type GraphNode } from "@/lib/model/document";
import { evidenceProperties } from "@/lib/model/evidence";

const node = (id: string, label: GraphNode["label"], properties: GraphNode["properties"]): GraphNode => ({
  id,
  label,
  properties,
});

const QUOTE = "We propose X, which scores 62.95% on B-2.";

const edge = (source: string, type: GraphEdge["type"], target: string, mention: string): GraphEdge => {
  const start = 10 + QUOTE.indexOf(mention);
  const evidence = {
    quote: QUOTE,
    quoteStart: 10,
    digest: "digest:d",
    line: 3,
    rule: "cue",
    confidence: 0.9,
  };
  const properties = evidenceProperties([{ ...evidence, start, end: start + mention.length }]);
  return { id: edgeId(type, source, target), type, source, target, properties };
};

const document: GraphDocument = {
  meta: { format: 1, version: "test" },
  nodes: [
    node("author:jane-doe", "Author", { name: "Jane Doe" }),
    node("benchmark:b", "Benchmark", { name: "B" }),
    node("dataset:d", "Dataset", { name: "D", aliases: [] }),
    node("digest:d", "Digest", { file: "seeds/d.txt" }),
    node("method:x", "Method", { name: "X", aliases: ["Ex"], expansion: "Exact thing" }),
    node("model:x-1", "Model", { name: "X-1", aliases: [] }),
    node("paper:2510.00001", "Paper", { name: "X: a title", arxivId: "2510.00001" }),
    node("result:r", "Result", { value: 62.95, unit: "%", kind: "score" }),
  ],
  edges: [
    edge("author:jane-doe", "AUTHORED", "paper:2510.00001", "We"),
    edge("paper:2510.00001", "EVALUATES_ON", "dataset:d", "B-2"),
    edge("paper:2510.00001", "INTRODUCES", "method:x", "X"),
    edge("paper:2510.00001", "INTRODUCES", "model:x-1", "X"),
    edge("paper:2510.00001", "REPORTS", "result:r", "62.95"),
    edge("result:r", "OF", "method:x", "X"),
    edge("result:r", "ON", "benchmark:b", "B-2"),
  ],
};

test("a paper's line holds its authors, entities with role and evidence, and results with their benchmark", () => {
  const [line, ...others] = paperLines(document);
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    id: "2510.00001",
    title: "X: a title",
    authors: ["Jane Doe"],
    methods: [
      { name: "X", aliases: ["Ex", "Exact thing"], role: "introduces" },
      { name: "X-1", role: "introduces" },
    ],
    benchmarks: [{ name: "D", role: "evaluates" }],
    datasets: [],
    models: [{ name: "X-1", role: "introduces" }],
    results: [{ benchmark: "B-2", value: "62.95", unit: "%", kind: "score", of: "X" }],
  });
  expect(line?.methods[0]?.evidence).toEqual([
    {
      quote: QUOTE,
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
