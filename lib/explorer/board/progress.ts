import type { LeaderboardRow, LeaderboardTable } from "../../contract/leaderboard";

/** A result on a chart of values over time. */
export interface Dot {
  readonly row: LeaderboardRow;
  /** Months since year 0; fractions are days. */
  readonly month: number;
  readonly value: number;
  /** Whether no earlier result was as good. */
  readonly record: boolean;
}

/** Dated results oldest first, each with whether it was the best so far. Undated ones are left out. */
export function progressOf(rows: readonly LeaderboardRow[], direction: LeaderboardTable["direction"]): Dot[] {
  const dated = rows
    .flatMap((row) => {
      const month = monthOf(row.date);
      return month === null ? [] : [{ row, month, value: row.value }];
    })
    .sort(
      (a, b) =>
        a.month - b.month || better(b.value, a.value, direction) || (a.row.result < b.row.result ? -1 : 1),
    );
  let best: number | null = null;
  return dated.map((dot) => {
    const record = direction !== "unknown" && (best === null || better(dot.value, best, direction) > 0);
    if (record) best = dot.value;
    return { ...dot, record };
  });
}

/** Positive where the first value is the better one. */
function better(a: number, b: number, direction: LeaderboardTable["direction"]): number {
  return direction === "lower" ? b - a : a - b;
}

function monthOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/u.exec(date) ?? [];
  return year && month ? Number(year) * 12 + Number(month) - 1 + (Number(day ?? 1) - 1) / 31 : null;
}

/** "2025-10" for a count of months as in `Dot`. */
export function monthText(month: number): string {
  const whole = Math.floor(month);
  return `${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, "0")}`;
}

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Values closer to each other are one. */
const LEAST_SPAN = 1e-9;

/** Round steps that cover some values with about so many ticks (Heckbert 1990, "Nice numbers for graph labels"). */
export function axisOf(values: readonly number[], wanted = 4): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = Math.max(most - least, LEAST_SPAN);
  const span = spread > LEAST_SPAN ? spread : Math.max(Math.abs(most), LEAST_SPAN);
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const [low, high] = [Math.floor(least / step) * step, Math.ceil(most / step) * step];
  const count = Math.max(1, Math.round((high - low) / step));
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((low + i * step).toPrecision(12)));
  return { low, high: high === low ? low + step : high, ticks };
}
