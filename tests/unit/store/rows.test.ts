import { expect, test } from "vitest";
import { collectRows } from "@/lib/store/rows";

test("rows past the number are left out, and said to be", () => {
  const rows = collectRows(2, Number.POSITIVE_INFINITY);
  expect([rows.add([1]), rows.add([2])]).toEqual([true, true]);
  expect(rows.result()).toEqual({ rows: [[1], [2]], truncated: false, cut: undefined });
  rows.more();
  expect(rows.result()).toMatchObject({ truncated: true, cut: "rows" });
  expect(rows.add([3])).toBe(false);
  expect(rows.result().rows).toHaveLength(2);
});

test("rows past the size are left out, and nothing after them comes in", () => {
  const rows = collectRows(10, 60);
  expect([rows.add(["x".repeat(50)]), rows.add(["y".repeat(50)]), rows.add(["z"])]).toEqual([
    true,
    false,
    false,
  ]);
  rows.more();
  expect(rows.result()).toEqual({ rows: [["x".repeat(50)]], truncated: true, cut: "bytes" });
});

test("a first row that does not fit is an error", () => {
  expect(() => collectRows(10, 60).add(["x".repeat(100)])).toThrow("first row alone is larger than 60 bytes");
});
