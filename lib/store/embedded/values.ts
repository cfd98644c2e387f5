import type { GraphEdge, GraphNode, Properties } from "../../model/document";
import { cellFrom } from "../cells";
import type { Cell } from "../port";
import { sortedObject } from "../sorted";

/** Finds the `id` property of a node by the engine's own number. */
export type IdOf = (internal: number) => string;

type Fields = Readonly<Record<string, unknown>>;

/** A value as the engine gives it → a cell that can be sent as JSON, in the same shape as the other store's. */
export function cellOf(value: unknown, idOf: IdOf): Cell {
  return cellFrom(value, (object) => objectCell(object, idOf));
}

function objectCell(value: object, idOf: IdOf): Cell {
  if (Array.isArray(value)) return value.map((item) => cellOf(item, idOf));
  if (value instanceof Date) return localTime(value);
  if (ArrayBuffer.isView(value)) return Array.from(Object.values(value), (item) => cellOf(item, idOf));
  const fields: Fields = { ...value };
  if (Array.isArray(fields["_labels"])) return nodeCell(fields, idOf);
  if (typeof fields["_type"] === "string") return edgeCell(fields, idOf);
  if (isPath(fields)) {
    const [nodes, relationships] = [fields["nodes"], fields["edges"]];
    return { $type: "path", nodes: cellOf(nodes, idOf), relationships: cellOf(relationships, idOf) };
  }
  return cells(Object.entries(fields), idOf);
}

// The engine gives local date times, and only those, as Date objects with their fields in UTC.
function localTime(value: Date): string {
  return value.toISOString().replace(/\.?0*Z$/u, "");
}

function nodeCell(fields: Fields, idOf: IdOf): Cell {
  const labels = cellOf(fields["_labels"], idOf);
  return { $type: "node", id: idField(fields), labels, properties: cells(ownFields(fields), idOf) };
}

function edgeCell(fields: Fields, idOf: IdOf): Cell {
  return {
    $type: "relationship",
    id: idField(fields),
    type: String(fields["_type"]),
    source: idOf(Number(fields["_source"])),
    target: idOf(Number(fields["_target"])),
    properties: cells(ownFields(fields), idOf),
  };
}

function idField(fields: Fields): string {
  return String(fields["id"] ?? fields["_id"]);
}

// A path is a map of `nodes` and `edges` with one node more than edges; a map made by hand may look the same.
function isPath({ nodes, edges, ...rest }: Fields): boolean {
  return (
    Array.isArray(nodes) &&
    Array.isArray(edges) &&
    nodes.length === edges.length + 1 &&
    Object.keys(rest).length === 0
  );
}

const OWN = new Set(["_id", "_labels", "_type", "_source", "_target"]);

function ownFields(fields: Fields): [string, unknown][] {
  return Object.entries(fields).filter(([key]) => !OWN.has(key));
}

function cells(entries: readonly [string, unknown][], idOf: IdOf): Cell {
  return sortedObject(entries.map(([key, value]) => [key, cellOf(value, idOf)]));
}

/** A stored node as the document has it. The file holds only what `build` wrote, so labels and values are known to fit. */
export function nodeOf(value: unknown): GraphNode {
  const fields = value as Fields & { readonly _labels: readonly [GraphNode["label"]]; readonly id: string };
  return { id: fields.id, label: fields._labels[0], properties: propertiesOf(fields) };
}

/** A stored relationship, given the ids of its ends. */
export function edgeOf(source: unknown, value: unknown, target: unknown): GraphEdge {
  const fields = value as Fields & { readonly _type: GraphEdge["type"]; readonly id: string };
  const properties = propertiesOf(fields);
  return { id: fields.id, type: fields._type, source: String(source), target: String(target), properties };
}

function propertiesOf(fields: Fields): Properties {
  const entries = ownFields(fields).filter(([key]) => key !== "id");
  return sortedObject(entries) as Properties;
}
