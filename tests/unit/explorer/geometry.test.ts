import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameOf } from "@/lib/explorer/frame";
import { boxBetween, distanceToLine, holds } from "@/lib/explorer/marquee";
import { beyond } from "@/lib/explorer/off-screen";
import { discAt } from "@/lib/explorer/picking";
import { compactRegions, convexHull, type Point, regionOf, regionsOf } from "@/lib/explorer/regions";
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

test("what is strewn over the map is no compact region of it", () => {
  const grid = (size: number, step: number) =>
    Array.from({ length: size * size }, (_, i) => ({ x: (i % size) * step, y: Math.floor(i / size) * step }));
  const places: Readonly<Record<string, readonly Point[]>> = {
    near: grid(4, 1),
    wide: grid(4, 10),
    far: grid(4, 1).map(({ x, y }) => ({ x: x + 26, y: y + 26 })),
  };
  const members = Object.entries(places).flatMap(([id, points]) =>
    points.map((at, i) => [`${id}:${i}`, at] as const),
  );
  const at = new Map<string, Point>(members);
  const areas = Object.keys(places).map((id) => ({
    id,
    members: members.flatMap(([member]) => (member.startsWith(`${id}:`) ? [member] : [])),
  }));
  const regions = regionsOf(areas, (member) => at.get(member) ?? null);
  expect(regions).toHaveLength(3);
  expect(compactRegions(regions, 0.1).map(({ topic }) => topic)).toEqual(["far", "near"]);
  expect(compactRegions([], 0.1)).toEqual([]);
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

describe("frameOf", () => {
  test("puts everything into the unit square and back", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2 }), (points) => {
        const frame = frameOf(points);
        for (const one of points) {
          const { x, y } = frame.inside(one);
          expect(x >= -1e-9 && x <= 1 + 1e-9 && y >= -1e-9 && y <= 1 + 1e-9).toBe(true);
          const back = frame.stored({ x, y });
          expect(Math.hypot(back.x - one.x, back.y - one.y)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test("stands also for nothing and for a single point", () => {
    expect(frameOf([]).inside({ x: 0, y: 0 })).toEqual({ x: 0.5, y: 0.5 });
    expect(frameOf([{ x: 7, y: 9 }]).inside({ x: 7, y: 9 })).toEqual({ x: 0.5, y: 0.5 });
  });
});

describe("a marquee", () => {
  test("is the same whichever corner it was drawn from, and holds both", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const box = boxBetween(a, b);
        expect(box).toEqual(boxBetween(b, a));
        expect(holds(box, a) && holds(box, b)).toBe(true);
      }),
    );
  });
});

describe("distanceToLine", () => {
  test.each([
    [{ x: 5, y: 3 }, 3],
    [{ x: -3, y: 4 }, 5],
    [{ x: 13, y: 4 }, 5],
    [{ x: 4, y: 0 }, 0],
  ])("of %o is %d", (at, expected) => {
    expect(distanceToLine(at, { x: 0, y: 0 }, { x: 10, y: 0 })).toBeCloseTo(expected);
  });
  test("of a line without length is that of a point", () => {
    expect(distanceToLine({ x: 3, y: 4 }, { x: 0, y: 0 }, { x: 0, y: 0 })).toBe(5);
  });
});

describe("discAt", () => {
  const spots = [
    { x: 0, y: 0, radius: 10 },
    { x: 5, y: 0, radius: 4 },
    { x: 30, y: 0, radius: 2 },
    { x: 60, y: 0, radius: 0 },
  ];
  const discs = {
    order: Uint32Array.from([0, 1, 2, 3]),
    x: (row: number) => spots[row]?.x ?? 0,
    y: (row: number) => spots[row]?.y ?? 0,
    radius: (row: number) => spots[row]?.radius ?? 0,
  };
  test.each([
    ["what is drawn last, where discs lie on one another", 5, 1],
    ["a disc under another beside it", -5, 0],
    ["a small one from close by", 34, 2],
    ["nothing farther off", 40, null],
    ["nothing that is not drawn", 60, null],
  ])("finds %s", (_, x, expected) => expect(discAt(discs, { x, y: 0 })).toBe(expected));
});

describe("beyond", () => {
  test.each([
    [{ x: 5, y: 5 }, {}],
    [{ x: -1, y: 5 }, { left: 1 }],
    [{ x: 11, y: 5 }, { right: 1 }],
    [{ x: 5, y: -1 }, { top: 1 }],
    [{ x: 5, y: 30 }, { bottom: 1 }],
    [{ x: -2, y: -9 }, { top: 1 }],
  ])("%o is counted at %o", (at, expected) => {
    const none = { left: 0, right: 0, top: 0, bottom: 0 };
    expect(beyond([at], { x: 0, y: 0, width: 10, height: 10 })).toEqual({ ...none, ...expected });
  });
});
