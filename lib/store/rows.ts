import { AppError } from "../base/errors";
import { jsonSize } from "../base/json-size";
import type { Cell, ReadResult } from "./port";

type Row = readonly Cell[];

/** Collects rows until one of the limits is met. */
export interface RowCollector {
  /** False where this row does not fit: it is left out, and so is all that follows. */
  add(row: Row): boolean;
  /** Marks that there are more rows than were asked for. */
  more(): void;
  result(): Pick<ReadResult, "rows" | "truncated" | "cut">;
}

/** @throws AppError `too_large` from `add` where not even one row fits. */
export function collectRows(maxRows: number, maxBytes: number): RowCollector {
  const rows: Row[] = [];
  let size = 0;
  let cut: ReadResult["cut"];
  return {
    add: (row) => {
      if (rows.length >= maxRows) cut = "rows";
      else size += jsonSize(row, maxBytes - size);
      if (size > maxBytes) cut = "bytes";
      if (cut === "bytes" && rows.length === 0) throw tooLarge(maxBytes);
      if (cut === undefined) rows.push(row);
      return cut === undefined;
    },
    more: () => {
      cut ??= "rows";
    },
    result: () => ({ rows, truncated: cut !== undefined, cut }),
  };
}

function tooLarge(maxBytes: number): AppError {
  return new AppError(
    "too_large",
    Number.isFinite(maxBytes)
      ? `The first row alone is larger than ${maxBytes} bytes: return fewer properties or shorter lists.`
      : "A value is nested too deeply: return less of it.",
  );
}
