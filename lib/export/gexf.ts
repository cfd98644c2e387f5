import type { Properties } from "../model/document";
import { type Column, columnsOf, plainText } from "./columns";
import type { ExportGraph, ExportNode } from "./graph";
import { XML_HEADER, xmlText } from "./xml";

/** 1.2 is what every reader knows; networkx does not open 1.3. */
const NAMESPACE = "http://www.gexf.net/1.2draft";
const TYPES = { string: "string", integer: "long", float: "double", boolean: "boolean" } as const;

const KIND: Column = { key: "labels", type: "string", list: false };
const TYPE: Column = { key: "type", type: "string", list: false };

/** Gephi draws a node of size 10 unless told otherwise; one of a thousand connections should not be a hundred times that. */
const SIZE = (degree: number) => Math.round(10 * (4 + 2 * Math.sqrt(degree))) / 10;

/**
 * The graph as GEXF 1.2 for Gephi, piece by piece: nodes carry their place on the map and a size by their degree.
 * Lists are JSON texts, since readers disagree about GEXF's own.
 */
export function* gexf(graph: ExportGraph): Generator<string> {
  const nodeColumns = withFirst(KIND, columnsOf(graph.nodes));
  const edgeColumns = withFirst(TYPE, columnsOf(graph.edges));
  yield `${XML_HEADER}<gexf xmlns="${NAMESPACE}" xmlns:viz="${NAMESPACE}/viz" version="1.2">\n<graph defaultedgetype="directed" mode="static">\n`;
  yield* declarations("node", nodeColumns);
  yield* declarations("edge", edgeColumns);
  yield "<nodes>\n";
  for (const node of graph.nodes) yield nodeElement(node, nodeColumns);
  yield "</nodes>\n<edges>\n";
  for (const { id, type, source, target, properties } of graph.edges) {
    const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
    const values = valuesOf(edgeColumns, { ...properties, type });
    yield `<edge id="${xmlText(id)}" ${ends} label="${xmlText(type)}">${values}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function withFirst(first: Column, columns: readonly Column[]): Column[] {
  return [first, ...columns.filter(({ key }) => key !== first.key)];
}

function* declarations(of: "node" | "edge", columns: readonly Column[]): Generator<string> {
  yield `<attributes class="${of}">\n`;
  for (const [i, { key, type, list }] of columns.entries())
    yield `<attribute id="${i}" title="${xmlText(key)}" type="${list ? "string" : TYPES[type]}"/>\n`;
  yield "</attributes>\n";
}

function nodeElement({ id, label, properties }: ExportNode, columns: readonly Column[]): string {
  const { name, degree, x, y } = properties;
  const shown = typeof name === "string" ? name : id;
  const place =
    typeof x === "number" && typeof y === "number" ? `<viz:position x="${x}" y="${y}" z="0"/>` : "";
  const size = typeof degree === "number" ? `<viz:size value="${SIZE(degree)}"/>` : "";
  const values = valuesOf(columns, { ...properties, labels: label });
  return `<node id="${xmlText(id)}" label="${xmlText(shown)}">${values}${size}${place}</node>\n`;
}

function valuesOf(columns: readonly Column[], properties: Properties): string {
  const values = columns.flatMap(({ key }, i) => {
    const value = properties[key];
    return value === undefined ? [] : [`<attvalue for="${i}" value="${xmlText(plainText(value))}"/>`];
  });
  return `<attvalues>${values.join("")}</attvalues>`;
}
