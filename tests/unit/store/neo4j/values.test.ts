import neo4j from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { cellOf, parameterOf, storable } from "@/lib/store/neo4j/values";

describe("cellOf", () => {
  test.each([
    [neo4j.int(7), 7],
    [neo4j.int("9007199254740993"), "9007199254740993"],
    [Number.NaN, null],
    [-0, 0],
    [undefined, null],
    [
      { b: [neo4j.int(1)], a: null, storedVersion: "v" },
      { a: null, b: [1] },
    ],
    [new neo4j.types.Date(2025, 1, 2), "2025-01-02"],
    [new neo4j.types.LocalDateTime(2025, 1, 2, 3, 4, 5, 0), "2025-01-02T03:04:05"],
    [new neo4j.types.Duration(14, 3, 65, 500_000_000), "P1Y2M3DT1M5.5S"],
    [new neo4j.types.Duration(0, 0, 0, 0), "PT0S"],
    [new neo4j.types.Duration(0, 0, 7200, 0), "PT2H"],
  ])("case %#", (value, cell) => {
    expect(cellOf(value, String)).toEqual(cell);
  });
});

describe("numbers on their way to the server", () => {
  test("whole numbers in parameters are integers", () => {
    expect(parameterOf({ n: 3, list: [1, 0.5, { deep: 2 }], text: "3", none: null })).toEqual({
      n: neo4j.int(3),
      list: [neo4j.int(1), 0.5, { deep: neo4j.int(2) }],
      text: "3",
      none: null,
    });
    expect(parameterOf(2 ** 60)).toBe(2 ** 60);
  });

  test("a stored list is all integers or all floats", () => {
    expect(storable({ whole: [1, 2], mixed: [1, 0.5], texts: ["1"], none: [], one: 1, yes: true })).toEqual({
      whole: [neo4j.int(1), neo4j.int(2)],
      mixed: [1, 0.5],
      texts: ["1"],
      none: [],
      one: neo4j.int(1),
      yes: true,
    });
  });
});
