import type { CypherResponse } from "../../../contract/cypher";
import { cellText } from "./cells";
import { isNumeric } from "./columns";

export const CHART_FORMS = ["bars", "line", "dots"] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** Which columns are drawn, and how. */
export interface ChartChoice {
  readonly form: ChartForm;
  /** Positions of columns. */
  readonly x: number;
  readonly y: number;
}

export interface ChartPoint {
  readonly x: string | number;
  readonly y: number;
}

/** Bars and points that one can still tell apart. */
export const CHART_ROWS: Readonly<Record<ChartForm, number>> = { bars: 40, line: 500, dots: 1000 };

/** Positions of the columns that hold numbers. */
export function numericColumns({ columns, rows }: CypherResponse): readonly number[] {
  return columns.flatMap((_, i) => (isNumeric(rows.map((row) => row[i] ?? null)) ? [i] : []));
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;

/** What suits the columns: bars by name, a line over time, dots where both are numbers; null where there is no number. */
export function suggestedChart(result: CypherResponse): ChartChoice | null {
  const numeric = numericColumns(result);
  const [first, second] = numeric;
  if (first === undefined) return null;
  const named = result.columns.findIndex((_, i) => !numeric.includes(i) && isPlain(result, i));
  if (named >= 0) {
    const dates = result.rows.every((row) => DATE.test(cellText(row[named] ?? null)));
    return { form: dates && result.rows.length > 2 ? "line" : "bars", x: named, y: first };
  }
  return second === undefined ? { form: "bars", x: first, y: first } : { form: "dots", x: first, y: second };
}

/** Lists and maps make no axis. */
function isPlain({ rows }: CypherResponse, column: number): boolean {
  return rows.every((row) => {
    const cell = row[column] ?? null;
    return cell === null || typeof cell !== "object" || (!Array.isArray(cell) && cell["$type"] === "node");
  });
}

/** The rows as points, as far as they have both values; `leftOut` counts rows beyond what can be told apart. */
export function chartPoints(
  { rows }: CypherResponse,
  { form, x, y }: ChartChoice,
): { readonly points: readonly ChartPoint[]; readonly leftOut: number } {
  const points = rows.flatMap((row): ChartPoint[] => {
    const [across, up] = [row[x] ?? null, row[y]];
    if (typeof up !== "number") return [];
    return [{ x: form === "dots" && typeof across === "number" ? across : cellText(across) || "–", y: up }];
  });
  const shown = points.slice(0, CHART_ROWS[form]);
  return { points: shown, leftOut: points.length - shown.length };
}
