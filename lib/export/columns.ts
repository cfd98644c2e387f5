import { byText, groupBy } from "../base/order";
import type { Properties, PropertyValue } from "../model/document";

/** What one property holds over all items that have it. Numbers with a fraction anywhere are all floats. */
export interface Column {
  readonly key: string;
  readonly type: "string" | "integer" | "float" | "boolean";
  readonly list: boolean;
}

type Primitive = string | number | boolean;

/**
 * The properties of some items as columns of one type each, by key. A property that is now of one type and now of
 * another, or now a list and now not, is a text: `cellText` writes it as JSON where it is none.
 */
export function columnsOf(items: readonly { readonly properties: Properties }[]): Column[] {
  const values = items.flatMap(({ properties }) => Object.entries(properties));
  return [...groupBy(values, ([key]) => key)]
    .map(([key, entries]) =>
      columnOf(
        key,
        entries.map(([, value]) => value),
      ),
    )
    .toSorted((a, b) => byText(a.key, b.key));
}

function columnOf(key: string, values: readonly PropertyValue[]): Column {
  const lists = values.filter(isList);
  const all = values.flatMap((value): readonly Primitive[] => (isList(value) ? value : [value]));
  const type = typeOf(all);
  if (lists.length === values.length) return { key, type, list: true };
  return lists.length === 0 ? { key, type, list: false } : { key, type: "string", list: false };
}

function typeOf(values: readonly Primitive[]): Column["type"] {
  const types = new Set(values.map((value) => typeof value));
  if (types.size !== 1) return "string";
  if (types.has("boolean")) return "boolean";
  if (types.has("string")) return "string";
  return values.every((value) => Number.isSafeInteger(value)) ? "integer" : "float";
}

/** Whether a value is a list; narrows read-only lists too. */
export function isList(value: PropertyValue): value is readonly string[] | readonly number[] {
  return Array.isArray(value);
}

/** A value as the text of a field: texts as they are, lists as JSON. */
export function plainText(value: PropertyValue): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
