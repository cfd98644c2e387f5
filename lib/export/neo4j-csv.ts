import type { PropertyValue } from "../model/document";
import { type Column, columnsOf, isList, plainText } from "./columns";
import { csvLine, quotedField } from "./csv";
import type { ExportGraph } from "./graph";

const TYPES = { string: "string", integer: "long", float: "double", boolean: "boolean" } as const;

/** Between the items of a list: a character that no text of a digest holds (the unit separator, made for this). */
const LIST_DELIMITER = "\u001f";

/** The options with which `neo4j-admin database import full` reads the two files. */
export const IMPORT_OPTIONS = [
  "--nodes=nodes.csv",
  "--relationships=relationships.csv",
  "--array-delimiter=U+001F",
  "--multiline-fields=true",
] as const;

/** The nodes as CSV for `neo4j-admin database import`, line by line; a node without a property leaves its field empty. */
export function* neo4jNodesCsv({ nodes }: ExportGraph): Generator<string> {
  const columns = withoutKey(columnsOf(nodes), "id");
  yield csvLine(["id:ID", ":LABEL", ...columns.map(header)]);
  for (const { id, label, properties } of nodes)
    yield line([id, label, ...columns.map(({ key }) => properties[key])]);
}

/** The relationships, as `neo4jNodesCsv` does the nodes. */
export function* neo4jRelationshipsCsv({ edges }: ExportGraph): Generator<string> {
  const columns = withoutKey(columnsOf(edges), "id");
  yield csvLine([":START_ID", ":END_ID", ":TYPE", "id:string", ...columns.map(header)]);
  for (const { id, type, source, target, properties } of edges)
    yield line([source, target, type, id, ...columns.map(({ key }) => properties[key])]);
}

function withoutKey(columns: readonly Column[], key: string): Column[] {
  return columns.filter((column) => column.key !== key);
}

function header({ key, type, list }: Column): string {
  return `${key}:${TYPES[type]}${list ? "[]" : ""}`;
}

/** An absent value is an empty field, an empty text a quoted one: the importer tells them apart. It knows no empty lists. */
function line(values: readonly (PropertyValue | undefined)[]): string {
  return `${values.map(field).join(",")}\r\n`;
}

function field(value: PropertyValue | undefined): string {
  if (value === undefined || (isList(value) && value.length === 0)) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return quotedField(isList(value) ? value.map(item).join(LIST_DELIMITER) : plainText(value));
}

function item(value: string | number): string {
  return String(value).replaceAll(LIST_DELIMITER, " ");
}
