import { type Column, columnsOf, plainText } from "./columns";
import type { ExportGraph } from "./graph";
import { XML_HEADER, xmlText } from "./xml";

const NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
const TYPES = { string: "string", integer: "long", float: "double", boolean: "boolean" } as const;

/** The kind of a node and the type of a relationship are properties of these names. */
const KIND: Column = { key: "labels", type: "string", list: false };
const TYPE: Column = { key: "type", type: "string", list: false };

interface Key extends Column {
  readonly name: string;
}

/** The graph as GraphML (Brandes et al. 2002), piece by piece. Lists are JSON texts, since GraphML has none. */
export function* graphml(graph: ExportGraph): Generator<string> {
  const nodeKeys = keysOf("n", KIND, columnsOf(graph.nodes));
  const edgeKeys = keysOf("e", TYPE, columnsOf(graph.edges));
  yield `${XML_HEADER}<graphml xmlns="${NAMESPACE}">\n`;
  for (const key of nodeKeys) yield declaration(key, "node");
  for (const key of edgeKeys) yield declaration(key, "edge");
  yield '<graph id="atlas" edgedefault="directed">\n';
  for (const { id, label, properties } of graph.nodes)
    yield `<node id="${xmlText(id)}">${dataOf(nodeKeys, { ...properties, labels: label })}</node>\n`;
  for (const { id, type, source, target, properties } of graph.edges) {
    const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
    yield `<edge id="${xmlText(id)}" ${ends}>${dataOf(edgeKeys, { ...properties, type })}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function keysOf(prefix: string, first: Column, columns: readonly Column[]): Key[] {
  const others = columns.filter(({ key }) => key !== first.key);
  return [first, ...others].map((column, i) => ({ ...column, name: `${prefix}${i}` }));
}

function declaration({ name, key, type, list }: Key, of: "node" | "edge"): string {
  const attribute = `attr.name="${xmlText(key)}" attr.type="${list ? "string" : TYPES[type]}"`;
  return `<key id="${name}" for="${of}" ${attribute}/>\n`;
}

function dataOf(keys: readonly Key[], properties: ExportGraph["nodes"][number]["properties"]): string {
  return keys
    .flatMap(({ name, key }) => {
      const value = properties[key];
      return value === undefined ? [] : [`<data key="${name}">${xmlText(plainText(value))}</data>`];
    })
    .join("");
}
