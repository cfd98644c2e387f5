/** Deeper values end the stack of whatever writes or reads them as JSON. */
const DEPTH_LIMIT = 1_000;

/**
 * About how long a value is as JSON, in UTF-16 units, without writing it: escapes are not counted. Stops counting past
 * `limit`, so a huge value costs no more than a large one. A value nested too deeply for JSON counts as infinite.
 */
export function jsonSize(value: unknown, limit: number, depth = 0): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value !== "object" || value === null) return String(value).length;
  if (depth > DEPTH_LIMIT) return Number.POSITIVE_INFINITY;
  let size = 2;
  for (const [key, item] of Object.entries(value)) {
    size += jsonSize(item, limit - size, depth + 1) + (Array.isArray(value) ? 1 : key.length + 4);
    if (size > limit) return size;
  }
  return size;
}
