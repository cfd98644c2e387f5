import type { Cell } from "./port";

/** A value of a result row as a cell that can be sent as JSON; each database turns its own objects into cells. */
export function cellFrom(value: unknown, objectCell: (value: object) => Cell): Cell {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      // JSON knows neither NaN nor the infinities, and no negative zero.
      return Number.isFinite(value) ? value + 0 : null;
    case "bigint":
      return value.toString();
    case "object":
      return value === null ? null : objectCell(value);
    default:
      return null;
  }
}
