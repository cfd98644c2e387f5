import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Frame,
  MOST_ZOOM,
  moved,
  pointAt,
  showing,
  unitsPerPixel,
  zoomed,
  zoomOf,
} from "@/lib/explorer/console/result/frame";
import { type Drawing, namedIds, shortName } from "@/lib/explorer/console/result/names";

const WHOLE: Frame = { x: -300, y: -100, width: 600, height: 400 };
const within = (inner: Frame) =>
  inner.x >= WHOLE.x - 1e-6 &&
  inner.y >= WHOLE.y - 1e-6 &&
  inner.x + inner.width <= WHOLE.x + WHOLE.width + 1e-6 &&
  inner.y + inner.height <= WHOLE.y + WHOLE.height + 1e-6;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.record({
  x: share.map((s) => WHOLE.x + s * WHOLE.width),
  y: share.map((s) => WHOLE.y + s * WHOLE.height),
});
const frame = fc
  .record({ factor: fc.double({ min: 1, max: MOST_ZOOM, noNaN: true }), at: point })
  .map(({ factor, at }) => zoomed(WHOLE, WHOLE, factor, at));

describe("enlarging", () => {
  test("to the middle, and back to the whole", () => {
    const near = zoomed(WHOLE, WHOLE, 2);
    expect(near).toEqual({ x: -150, y: 0, width: 300, height: 200 });
    expect(zoomOf(near, WHOLE)).toBe(2);
    expect(zoomed(near, WHOLE, 0.5)).toEqual(WHOLE);
  });

  test("never shows less than an eighth of the width, nor more than the whole", () => {
    expect(zoomOf(zoomed(WHOLE, WHOLE, 1000), WHOLE)).toBe(MOST_ZOOM);
    expect(zoomed(zoomed(WHOLE, WHOLE, 3, { x: 299, y: 299 }), WHOLE, 1e-6)).toEqual(WHOLE);
  });

  test("what is pointed at stays under the pointer", () => {
    fc.assert(
      fc.property(frame, share, share, fc.double({ min: 1, max: 3, noNaN: true }), (from, a, b, factor) => {
        const at = { x: from.x + a * from.width, y: from.y + b * from.height };
        const to = zoomed(from, WHOLE, factor, at);
        expect((at.x - to.x) / to.width).toBeCloseTo(a, 6);
        expect((at.y - to.y) / to.height).toBeCloseTo(b, 6);
      }),
    );
  });

  test("whatever is done, nothing beyond the whole comes into view and the shape stays", () => {
    const by = fc.record({
      x: fc.double({ min: -900, max: 900, noNaN: true }),
      y: fc.double({ min: -900, max: 900, noNaN: true }),
    });
    fc.assert(
      fc.property(
        frame,
        by,
        point,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (from, way, at, factor) => {
          for (const next of [
            moved(from, WHOLE, way),
            zoomed(from, WHOLE, factor, at),
            showing(from, WHOLE, at),
          ]) {
            expect(within(next)).toBe(true);
            expect(next.width / next.height).toBeCloseTo(WHOLE.width / WHOLE.height, 9);
          }
        },
      ),
    );
  });
});

test("what is asked for comes into view, and what is in view stays where it is", () => {
  const near = zoomed(WHOLE, WHOLE, 4, { x: -300, y: -100 });
  expect(showing(near, WHOLE, { x: -280, y: -90 })).toBe(near);
  const shown = showing(near, WHOLE, { x: 100, y: 150 });
  expect(shown).toMatchObject({ x: 25, y: 100, width: 150, height: 100 });
});

test("a place on the screen is a point of the drawing, which stands in the middle of its box", () => {
  const box = { x: 10, y: 20, width: 300, height: 400 };
  expect(unitsPerPixel(WHOLE, box)).toBe(2);
  expect(pointAt(WHOLE, box, { x: 160, y: 220 })).toEqual({ x: 0, y: 100 });
  expect(pointAt(WHOLE, box, { x: 10, y: 120 })).toEqual({ x: -300, y: -100 });
});

describe("names of a drawing", () => {
  const nodes = [
    { id: "a", name: "GRPO" },
    { id: "b", name: "reinforcement learning" },
    { id: "c", name: "MCTS" },
  ];
  const places = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 60, y: 4 }],
    ["c", { x: 0, y: 40 }],
  ]);

  const whole = { x: -120, y: -40, width: 360, height: 160 };
  const ids = (drawing: Drawing, size: number) => [...namedIds(drawing, { name: size, mark: size })];

  test("of two that would lie on each other, the better known has its name", () => {
    expect(ids({ nodes, places, whole }, 1)).toEqual(["a", "c"]);
    expect(ids({ nodes: nodes.toReversed(), places, whole }, 1)).toEqual(["c", "b"]);
  });

  test("drawn smaller, as when all is enlarged, every name finds room", () => {
    expect(ids({ nodes, places, whole }, 0.4)).toEqual(["a", "b", "c"]);
  });

  test("none lies on a mark or reaches out of the picture", () => {
    expect(ids({ nodes, places: new Map([...places, ["d", { x: -20, y: 14 }]]), whole }, 1)).toEqual([
      "b",
      "c",
    ]);
    expect(ids({ nodes, places, whole: { ...whole, x: -12 } }, 1)).toEqual(["b"]);
  });

  test("long names are cut", () => {
    expect(shortName("GRPO")).toBe("GRPO");
    expect(shortName("a name with very many letters in it")).toBe("a name with very many let…");
  });
});
