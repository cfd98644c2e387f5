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

/** How good the topics of each level are, in one line; empty where there are none. */
export function topicLine(document: GraphDocument): string {
  return qualityLines(document).join("; ");
}

/** How good the topics of each level are, a line each: their number, modularity, coverage, stability over seeds. */
export function qualityLines(document: GraphDocument): string[] {
  const topics = document.nodes.filter(({ label }) => label === "Topic");
  const levels = [
    { title: "fine", of: topics.filter(({ properties }) => properties["level"] === 0) },
    { title: "coarse", of: topics.filter(({ properties }) => properties["level"] === 1) },
  ];
  return levels
    .filter(({ of }) => of.length > 0)
    .map(({ title, of }) => `${plural(of.length, `${title} topic`)}: ${figures(of)}`);
}

function figures(topics: readonly GraphNode[]): string {
  const papers = total(topics, () => 1);
  return [
    `modularity ${sum(topics, "modularity").toFixed(2)}`,
    `coverage ${sum(topics, "coverage").toFixed(2)}`,
    `stability ${(total(topics, ({ properties }) => Number(properties["stability"] ?? 0)) / Math.max(1, papers)).toFixed(2)}`,
  ].join(", ");
}

const sum = (topics: readonly GraphNode[], key: string) =>
  topics.reduce((all, { properties }) => all + Number(properties[key] ?? 0), 0);

/** A sum over papers: each topic counts by its size. */
const total = (topics: readonly GraphNode[], of: (topic: GraphNode) => number) =>
  topics.reduce((all, topic) => all + Number(topic.properties["size"] ?? 0) * of(topic), 0);

/** What a write did to the store, in one line. */
export function changeLine(report: WriteReport): string {
  if (!report.changed) return "Nothing changed: the store already held exactly this graph.";
  return `Stored: nodes ${changes(report.nodes)}; relations ${changes(report.edges)}.`;
}

function changes({ added, updated, removed, unchanged }: ChangeCounts): string {
  return `+${added} added, ${updated} updated, -${removed} removed, ${unchanged} unchanged`;
}
