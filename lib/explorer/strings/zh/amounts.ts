/** A number as it is read in Chinese text. */
export const number = (value: number) => value.toLocaleString("zh-CN");

/** 「甲」「甲和乙」「甲、乙和丙」。 */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join("、")}和${items.at(-1) ?? ""}`;
}
