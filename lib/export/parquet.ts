import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Properties, PropertyValue } from "../model/document";
import { type Column, columnsOf, plainText } from "./columns";
import type { ExportGraph } from "./graph";

const LEAF: Readonly<Record<Column["type"], Omit<SchemaElement, "name">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  float: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

/** One row of a Parquet table; what a row does not have is null there. */
export type ParquetRow = Properties;

/** The nodes as an Apache Parquet table: `id`, `label`, then a column for each property. */
export function parquetNodes({ nodes }: ExportGraph): Uint8Array<ArrayBuffer> {
  return parquetTable(
    nodes.map(({ id, label, properties }) => ({ ...properties, id, label })),
    ["id", "label"],
  );
}

/** The relationships as an Apache Parquet table: `id`, `type`, `source`, `target`, then a column for each property. */
export function parquetRelationships({ edges }: ExportGraph): Uint8Array<ArrayBuffer> {
  return parquetTable(
    edges.map(({ id, type, source, target, properties }) => ({ ...properties, id, type, source, target })),
    ["id", "type", "source", "target"],
  );
}

/** Rows as an Apache Parquet file; lists are lists there. `first` names the columns that stand first, rows or no rows. */
export function parquetTable(rows: readonly ParquetRow[], first: readonly string[]): Uint8Array<ArrayBuffer> {
  const found = new Map(
    columnsOf(rows.map((properties) => ({ properties }))).map((column) => [column.key, column]),
  );
  const leading = first.map((key) => found.get(key) ?? { key, type: "string" as const, list: false });
  const columns = [...leading, ...[...found.values()].filter(({ key }) => !first.includes(key))];
  const buffer = parquetWriteBuffer({
    schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(schemaOf)],
    columnData: columns.map((column) => ({
      name: column.key,
      data: rows.map((row) => cell(column, row[column.key])),
    })),
    createdBy: "Paper Atlas",
  });
  return new Uint8Array(buffer);
}

/** A list is the three levels that the format's specification asks for. */
function schemaOf({ key, type, list }: Column): SchemaElement[] {
  if (!list) return [{ name: key, repetition_type: "OPTIONAL", ...LEAF[type] }];
  return [
    { name: key, repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...LEAF[type] },
  ];
}

function cell({ type, list }: Column, value: PropertyValue | undefined): unknown {
  if (value === undefined) return null;
  if (list && typeof value === "object") return value.map((item) => leaf(type, item));
  return leaf(type, value);
}

function leaf(type: Column["type"], value: PropertyValue): unknown {
  if (type === "integer") return BigInt(Number(value));
  return type === "string" ? plainText(value) : value;
}
