import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LeaderboardRow } from "@/lib/contract/leaderboard";
import { chartOf } from "@/lib/explorer/board/chart";
import { axisOf, monthText, progressOf } from "@/lib/explorer/board/progress";
import { idsOfRow, tablesWithRows, valueText } from "@/lib/explorer/board/tables";

const summary = (id: string) => ({ id, label: "Paper" as const, name: id, degree: 1, topic: null });

function row(value: number, date: string, changes: Partial<LeaderboardRow> = {}): LeaderboardRow {
  return {
    result: `result:${date}-${value}`,
    value,
    unit: "%",
    kind: "score",
    metric: "accuracy",
    date,
    benchmark: null,
    paper: summary("paper:a"),
    of: null,
    evidence: [],
    table: "t",
    rank: 1,
    ...changes,
  };
}

describe("best over time", () => {
  const ROWS = [
    row(90, "2025-10"),
    row(70, "2025-01"),
    row(60, "2025-03-15"),
    row(80, "2025-03"),
    row(99, ""),
  ];
  const records = (direction: "higher" | "lower" | "unknown") =>
    progressOf(ROWS, direction).map(({ value, record }) => (record ? `<${value}>` : String(value)));

  test("marks each value that was the best so far, by date; undated ones are left out", () => {
    expect(records("higher")).toEqual(["<70>", "<80>", "60", "<90>"]);
    expect(records("lower")).toEqual(["<70>", "80", "<60>", "90"]);
    expect(records("unknown")).toEqual(["70", "80", "60", "90"]);
  });

  test("of one month the better value comes first, so only it is a record", () => {
    const same = progressOf([row(50, "2025-01"), row(60, "2025-01")], "higher");
    expect(same.map(({ value, record }) => [value, record])).toEqual([
      [60, true],
      [50, false],
    ]);
  });

  test("records only ever get better", () => {
    const dates = fc.integer({ min: 1, max: 12 }).map((month) => `2025-${String(month).padStart(2, "0")}`);
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), dates));
    fc.assert(
      fc.property(rows, fc.constantFrom("higher", "lower"), (values, direction) => {
        const best = progressOf(
          values.map(([value, date]) => row(value, date)),
          direction,
        )
          .filter(({ record }) => record)
          .map(({ value }) => (direction === "higher" ? value : 0 - value));
        expect(best).toEqual([...new Set(best)].sort((a, b) => a - b));
      }),
    );
  });
});

describe("an axis", () => {
  test.each([
    [
      [70, 90],
      [70, 75, 80, 85, 90],
    ],
    [
      [0.1, 0.9],
      [0, 0.2, 0.4, 0.6, 0.8, 1],
    ],
    [
      [5, 5],
      [4, 6],
    ],
    [
      [0, 0],
      [0, 0.5],
    ],
  ])("of %j has the ticks %j", (values, ticks) => {
    const axis = axisOf(values);
    expect(axis.ticks[0]).toBeLessThanOrEqual(Math.min(...values));
    expect(axis.ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    if (values[0] !== values[1]) expect(axis.ticks).toEqual(ticks);
  });

  test("covers its values with a handful of ticks", () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (some) => {
        const { low, high, ticks } = axisOf(some);
        expect(low).toBeLessThanOrEqual(Math.min(...some) + 1e-6);
        expect(high).toBeGreaterThanOrEqual(Math.max(...some) - 1e-6);
        expect(high).toBeGreaterThan(low);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

test("a chart keeps dots inside its frame and draws level steps to the last record", () => {
  const size = { width: 100, height: 50, left: 10, right: 5, top: 5, bottom: 5 };
  const { dots, line, months } = chartOf(
    progressOf([row(10, "2025-01"), row(20, "2025-07"), row(15, "2025-12")], "higher"),
    size,
  );
  for (const { x, y } of dots) {
    expect(x).toBeGreaterThanOrEqual(10);
    expect(x).toBeLessThanOrEqual(95);
    expect(y).toBeGreaterThanOrEqual(5);
    expect(y).toBeLessThanOrEqual(45);
  }
  expect(line).toMatch(/^M10 45H[\d.]+V5H95$/);
  expect(months.map(({ month }) => month)).toEqual(["2025-01", "2025-12"]);
});

test.each([
  [24312, "2026-01"],
  [24311.9, "2025-12"],
])("month %d is %s", (month, text) => {
  expect(monthText(month)).toBe(text);
});

test("rows stand in their tables, name what they are of, and show gains with a sign", () => {
  const table = { key: "t", kind: "score", metric: "", unit: "", direction: "higher", size: 1 } as const;
  const rows = [row(1, "2025"), row(2, "2025", { table: "other" })];
  expect(tablesWithRows([table], rows)).toEqual([{ table, rows: [rows[0]] }]);
  expect(idsOfRow(row(1, "", { of: summary("model:m") }))).toEqual(["model:m", "paper:a"]);
  expect(idsOfRow(row(1, ""))).toEqual(["paper:a"]);
  expect([valueText(row(1234.5, "")), valueText(row(3, "", { kind: "delta" }))]).toEqual(["1,234.5", "+3"]);
  expect(valueText(row(-3, "", { kind: "delta" }))).toBe("-3");
});
