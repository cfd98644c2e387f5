import { byText } from "../base/order";

/** An object with its keys in order, so that equal content has an equal JSON text whichever database it came from. */
export function sortedObject<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => byText(a, b)));
}
