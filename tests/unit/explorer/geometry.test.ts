import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convexHull, type Point, regionOf } from "@/lib/explorer/regions";
import { nextInDirection } from "@/lib/explorer/walk";

const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });

const leftOf = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

describe("convexHull", () => {
  test("holds every point and turns left only", () => {
    fc.assert(
      fc.property(fc.uniqueArray(point, { minLength: 3, selector: ({ x, y }) => `${x},${y}` }), (points) => {
        const hull = convexHull(points);
        if (hull.length < 3) return;
        for (const [i, corner] of hull.entries()) {
          const next = hull[(i + 1) % hull.length] ?? corner;
          for (const other of points) expect(leftOf(corner, next, other)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("regionOf", () => {
  const square = [0, 1, 2, 3, 4].flatMap((x) => [0, 1, 2, 3, 4].map((y) => ({ x, y })));

  test("is absent for too few", () => expect(regionOf("topic:t", square.slice(0, 2))).toBeNull());

  test("is not inflated by a stray", () => {
    const region = regionOf("topic:t", [...square, { x: 900, y: 900 }]);
    expect(region?.centre).toEqual({ x: 2, y: 2 });
    expect(Math.max(...(region?.outline ?? []).map(({ x }) => x))).toBeLessThanOrEqual(4);
    expect(region?.members).toBe(26);
  });
});

describe("nextInDirection", () => {
  const places = [
    { id: "east", x: 5, y: 0 },
    { id: "far-east", x: 9, y: 1 },
    { id: "north", x: 1, y: 6 },
    { id: "here", x: 0, y: 0 },
  ];
  test.each([
    ["ArrowRight", "east"],
    ["ArrowUp", "north"],
    ["ArrowLeft", null],
    ["ArrowDown", null],
  ] as const)("%s leads to %s", (arrow, expected) => {
    expect(nextInDirection({ x: 0, y: 0 }, places, arrow)).toBe(expected);
  });
});
