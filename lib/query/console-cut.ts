import type { CypherResponse } from "../contract/cypher";
import type { ReadResult } from "../store/port";

/** What was left out of an answer and how to get it, in one sentence; undefined where nothing was. */
export function cutNotice(
  { rows, truncated, cut }: ReadResult,
  { maxRows, maxBytes }: { readonly maxRows: number; readonly maxBytes: number },
): CypherResponse["cut"] {
  if (!truncated) return undefined;
  const kept = rows.length;
  const onward = `Order the rows and add SKIP ${kept} to read on, or take all with npm run query or an export.`;
  if (cut === "bytes")
    return {
      by: "bytes",
      kept,
      limit: maxBytes,
      message: `Only the first ${kept} rows are here: more would be over ${maxBytes} bytes. Return fewer properties. ${onward}`,
    };
  return { by: "rows", kept, limit: maxRows, message: `Only the first ${kept} rows are here. ${onward}` };
}
