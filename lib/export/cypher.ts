import { groupBy } from "../base/order";
import type { Properties, PropertyValue } from "../model/document";
import { isList } from "./columns";
import type { ExportGraph } from "./graph";

/** Rows of one statement: large enough to be quick, small enough for any server's parser. */
const ROWS = 200;

/** What the store keeps beside the graph; with it a Neo4j that the script was loaded into serves the atlas at once. */
export interface StoredNote {
  readonly version: string;
  /** ISO time of the last change. */
  readonly updatedAt: string;
}

/**
 * The graph as a Cypher script for an empty Neo4j 5, statement by statement: unique ids first, then nodes, then
 * relationships. Each statement ends with `;` at the end of a line, and nowhere else does a line end so: texts keep to
 * their line. Run twice it changes nothing.
 */
export function* cypherScript(graph: ExportGraph, note?: StoredNote): Generator<string> {
  const byLabel = groupBy(graph.nodes, ({ label }) => label);
  for (const label of byLabel.keys()) yield constraint(label);
  for (const [label, nodes] of byLabel)
    yield* batches(
      nodes.map(({ id, properties }) => `{id: ${literal(id)}, p: ${map({ ...properties, id })}}`),
      `MERGE (n:${name(label)} {id: row.id}) SET n = row.p`,
    );
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const kindOf = ({ source, type, target }: ExportGraph["edges"][number]) =>
    JSON.stringify([labels.get(source), type, labels.get(target)]);
  for (const edges of groupBy(graph.edges, kindOf).values()) {
    const [first] = edges;
    if (!first) continue;
    const end = (variable: string, id: string) =>
      `MATCH (${variable}:${name(labels.get(id) ?? "")} {id: row.${variable}})`;
    yield* batches(
      edges.map(
        ({ id, source, target, properties }) =>
          `{a: ${literal(source)}, b: ${literal(target)}, id: ${literal(id)}, p: ${map({ ...properties, id })}}`,
      ),
      `${end("a", first.source)} ${end("b", first.target)} MERGE (a)-[r:${name(first.type)} {id: row.id}]->(b) SET r = row.p`,
    );
  }
  if (note) yield* noteStatement(graph, note);
}

function constraint(label: string): string {
  const called = name(`atlas_${label.toLowerCase()}_id`);
  return `CREATE CONSTRAINT ${called} IF NOT EXISTS FOR (n:${name(label)}) REQUIRE n.id IS UNIQUE;\n`;
}

function* batches(rows: readonly string[], change: string): Generator<string> {
  for (let at = 0; at < rows.length; at += ROWS)
    yield `UNWIND [\n${rows.slice(at, at + ROWS).join(",\n")}\n] AS row ${change};\n`;
}

function* noteStatement({ nodes }: ExportGraph, { version, updatedAt }: StoredNote): Generator<string> {
  const holder = nodes.find(({ label }) => label === "Digest") ?? nodes[0];
  if (!holder) return;
  const found = `MATCH (n:${name(holder.label)} {id: ${literal(holder.id)}})`;
  yield `${found} SET n.storedVersion = ${literal(version)}, n.storedAt = ${literal(updatedAt)};\n`;
}

function map(properties: Properties): string {
  const entries = Object.entries(properties).map(([key, value]) => `${name(key)}: ${literal(value)}`);
  return `{${entries.join(", ")}}`;
}

/** A list with one fraction is all floats, since a stored list may not mix them with integers. */
function literal(value: PropertyValue): string {
  if (isList(value)) {
    const whole = value.every((item) => Number.isSafeInteger(item));
    return `[${value.map((item) => (typeof item === "string" ? text(item) : number(item, whole))).join(", ")}]`;
  }
  if (typeof value === "string") return text(value);
  return typeof value === "number" ? number(value, Number.isSafeInteger(value)) : String(value);
}

function number(value: number, whole: boolean): string {
  const digits = String(value).replace("e+", "e");
  return whole || /[.e]/u.test(digits) ? digits : `${digits}.0`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

/** Neo4j reads `\u` before everything else, even after another backslash: such a text is put together from two. */
function text(value: string): string {
  const escaped = value.replace(/[\\'\n\r\t\b\f]/gu, (character) => ESCAPES[character] ?? character);
  return `'${escaped.replaceAll("\\\\u", "\\\\' + 'u")}'`;
}

function name(symbol: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/u.test(symbol) ? symbol : `\`${symbol.replaceAll("`", "``")}\``;
}
