import { expect, test } from "vitest";
import { planOf, profileOf } from "@/lib/store/embedded/plan";

test("steps hang below what they feed", () => {
  const text = "Limit (3)\n  Join\n    NodeScan (a:A)\n    Filter (b.x = (1))\n      NodeScan (b:B)\n";
  expect(planOf(text)).toEqual({
    operator: "Limit",
    detail: "3",
    children: [
      {
        operator: "Join",
        detail: "",
        children: [
          { operator: "NodeScan", detail: "a:A", children: [] },
          {
            operator: "Filter",
            detail: "b.x = (1)",
            children: [{ operator: "NodeScan", detail: "b:B", children: [] }],
          },
        ],
      },
    ],
  });
  expect(planOf("")).toBeUndefined();
});

test.each([
  ["Expand ((p)->[:USES]->(m))", "(p)->[:USES]->(m)"],
  ["Expand (p)->[:USES]->(m)", "(p)->[:USES]->(m)"],
  ["Filter (toLower((a.x)) = (b))", "toLower((a.x)) = (b)"],
  ["Sort (papers DESC)", "papers DESC"],
  ["Scan", ""],
  ["Filter (x = '(')", "(x = '(')"],
])("%s is told of by %s", (line, detail) => {
  expect(planOf(line)?.detail).toBe(detail);
});

test("a profile has its figures", () => {
  const scan = {
    operator: "Scan",
    detail: "n:A",
    rows: 5,
    calls: 1,
    selfTimeMs: 0.5,
    timeMs: 0.5,
    children: [],
  };
  const root = { ...scan, operator: "Limit", detail: "3", rows: 3, timeMs: 1, children: [scan] };
  expect(profileOf(root)).toEqual({
    operator: "Limit",
    detail: "3",
    rows: 3,
    timeMs: 0.5,
    children: [{ operator: "Scan", detail: "n:A", rows: 5, timeMs: 0.5, children: [] }],
  });
});
