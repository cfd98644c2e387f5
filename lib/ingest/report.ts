import type { GraphDocument, GraphNode } from "../model/document";
import type { ChangeCounts, WriteReport } from "../store/port";

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** What is in a graph, in one line: "192 papers, 94 authors, …". */
export function contentLine(document: GraphDocument): string {
  const count = (label: GraphNode["label"]) => document.nodes.filter((node) => node.label === label).length;
  return [
    plural(count("Paper"), "paper"),
    plural(count("Author"), "author"),
    plural(count("Method"), "method"),
    plural(count("Benchmark"), "benchmark"),
    plural(count("Dataset"), "dataset"),
    plural(count("Model"), "model"),
    plural(count("Result"), "result"),
    plural(count("Topic"), "topic"),
    plural(document.edges.length, "relation"),
  ].join(", ");
}

/** What a write did to the store, in one line. */
export function changeLine(report: WriteReport): string {
  if (!report.changed) return "Nothing changed: the store already held exactly this graph.";
  return `Stored: nodes ${changes(report.nodes)}; relations ${changes(report.edges)}.`;
}

function changes({ added, updated, removed, unchanged }: ChangeCounts): string {
  return `+${added} added, ${updated} updated, -${removed} removed, ${unchanged} unchanged`;
}
