/*
 * Lists in a link: items joined by commas, parts of an item by exclamation marks. Ids never hold either in
 * practice; where one does it is escaped, so that any text comes back as it was.
 */

const ESCAPES: readonly (readonly [string, string])[] = [
  ["~", "~0"],
  [",", "~1"],
  ["!", "~2"],
];

export function escaped(text: string): string {
  return ESCAPES.reduce((all, [plain, code]) => all.replaceAll(plain, code), text);
}

export function unescaped(text: string): string {
  return ESCAPES.toReversed().reduce((all, [plain, code]) => all.replaceAll(code, plain), text);
}

export function joinList(items: readonly string[]): string {
  return items.map(escaped).join(",");
}

export function splitList(text: string): string[] {
  return text === "" ? [] : text.split(",").map(unescaped);
}

/** Items that have parts, such as a place: `id!x!y`. */
export function joinParts(items: readonly (readonly string[])[]): string {
  return items.map((parts) => parts.map(escaped).join("!")).join(",");
}

export function splitParts(text: string): string[][] {
  return text === "" ? [] : text.split(",").map((item) => item.split("!").map(unescaped));
}
