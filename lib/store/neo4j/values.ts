import neo4j, { type Integer, type Node, type Path, type Relationship } from "neo4j-driver";
import type { Properties, PropertyValue } from "../../model/document";
import { cellFrom } from "../cells";
import type { Cell } from "../port";
import { sortedObject } from "../sorted";

/** Properties in which the store keeps its own notes on one of the nodes; nobody else gets to see them. */
export const NOTES = ["storedVersion", "storedAt"] as const;
const NOTE_NAMES: ReadonlySet<string> = new Set(NOTES);

/** Finds the `id` property of a node by the server's own element id. */
export type IdOf = (elementId: string) => string;

/** A value as the driver gives it → a cell that can be sent as JSON, in the same shape as the other store's. */
export function cellOf(value: unknown, idOf: IdOf): Cell {
  return cellFrom(value, (object) => objectCell(object, idOf));
}

function objectCell(value: object, idOf: IdOf): Cell {
  if (neo4j.isInt(value)) return integerCell(value);
  if (Array.isArray(value)) return value.map((item) => cellOf(item, idOf));
  if (neo4j.isNode(value)) return nodeCell(value, idOf);
  if (neo4j.isRelationship(value)) return relationshipCell(value, idOf);
  if (neo4j.isPath(value)) return pathCell(value, idOf);
  if (neo4j.isDuration(value)) return durationText(value);
  if (isTemporal(value)) return value.toString();
  if (ArrayBuffer.isView(value)) return Array.from(Object.values(value), (item) => cellOf(item, idOf));
  return cells(value, idOf);
}

function integerCell(value: Integer): Cell {
  return value.inSafeRange() ? value.toNumber() : value.toString();
}

function nodeCell({ elementId, labels, properties }: Node, idOf: IdOf): Cell {
  return { $type: "node", id: ownId(properties, elementId), labels, properties: cells(properties, idOf) };
}

function relationshipCell(value: Relationship, idOf: IdOf): Cell {
  return {
    $type: "relationship",
    id: ownId(value.properties, value.elementId),
    type: value.type,
    source: idOf(value.startNodeElementId),
    target: idOf(value.endNodeElementId),
    properties: cells(value.properties, idOf),
  };
}

function pathCell({ start, segments }: Path, idOf: IdOf): Cell {
  return {
    $type: "path",
    nodes: [start, ...segments.map(({ end }) => end)].map((node) => nodeCell(node, idOf)),
    relationships: segments.map(({ relationship }) => relationshipCell(relationship, idOf)),
  };
}

function ownId(properties: Readonly<Record<string, unknown>>, elementId: string): string {
  return typeof properties["id"] === "string" ? properties["id"] : elementId;
}

function cells(fields: object, idOf: IdOf): Cell {
  const entries = Object.entries(fields).filter(([key]) => !NOTE_NAMES.has(key));
  return sortedObject(entries.map(([key, value]) => [key, cellOf(value, idOf)]));
}

function isTemporal(value: object): boolean {
  return [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isTime, neo4j.isLocalTime].some((is) =>
    is(value),
  );
}

/** ISO 8601 without the parts that are zero: the driver writes `P14M3DT65S` where years and minutes are meant. */
function durationText(value: {
  months: unknown;
  days: unknown;
  seconds: unknown;
  nanoseconds: unknown;
}): string {
  const [months, days, seconds] = [Number(value.months), Number(value.days), Number(value.seconds)];
  const fraction = String(Number(value.nanoseconds)).padStart(9, "0").replace(/0+$/u, "");
  const rest = `${seconds % 60}${fraction === "" ? "" : `.${fraction}`}`;
  const part = (amount: string, unit: string) => (Number(amount) === 0 ? "" : `${amount}${unit}`);
  const date = [
    part(`${Math.trunc(months / 12)}`, "Y"),
    part(`${months % 12}`, "M"),
    part(`${days}`, "D"),
  ].join("");
  const time = [
    part(`${Math.trunc(seconds / 3600)}`, "H"),
    part(`${Math.trunc((seconds % 3600) / 60)}`, "M"),
    part(rest, "S"),
  ].join("");
  if (date === "" && time === "") return "PT0S";
  return `P${date}${time === "" ? "" : `T${time}`}`;
}

/** Element ids of relationship ends in a value, to be looked up before `cellOf` can name them. */
export function collectEnds(value: unknown, into: Set<string>): void {
  if (typeof value !== "object" || value === null || neo4j.isNode(value)) return;
  if (neo4j.isRelationship(value)) {
    into.add(value.startNodeElementId).add(value.endNodeElementId);
  } else if (neo4j.isPath(value)) {
    for (const { relationship } of value.segments) collectEnds(relationship, into);
  } else {
    for (const item of Object.values(value)) collectEnds(item, into);
  }
}

/** Whole numbers become integers, as SKIP, LIMIT and list positions want them; the driver would send floats. */
export function parameterOf(value: Cell): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(parameterOf);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, parameterOf(item)]));
}

/** As `parameterOf`, for what is stored: a list may not mix integers and floats there, so one fraction makes all floats. */
export function storable(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, storableValue(value)]));
}

function storableValue(value: PropertyValue): unknown {
  if (!Array.isArray(value)) return typeof value === "object" ? value : parameterOf(value);
  return value.every((item) => Number.isSafeInteger(item)) ? value.map(parameterOf) : value;
}

/** Stored properties as the document has them: without the store's notes and the id, which stands beside them. */
export function propertiesOf(stored: Readonly<Record<string, unknown>>): Properties {
  const entries = Object.entries(stored).filter(([key]) => key !== "id" && !NOTE_NAMES.has(key));
  return sortedObject(entries.map(([key, value]) => [key, cellOf(value, String)])) as Properties;
}
