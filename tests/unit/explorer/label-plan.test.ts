import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps, placeLabels, type Wish, wrap } from "@/lib/explorer/label-plan";

const VIEW = { x: 0, y: 0, width: 400, height: 300 };
const wish = (key: string, x: number, y: number, changes: Partial<Wish> = {}): Wish => ({
  key,
  x,
  y,
  gap: 5,
  width: 60,
  height: 14,
  anchor: "beside",
  cover: 0,
  ...changes,
});

const wishes: fc.Arbitrary<Wish[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: -50, max: 450 }),
      y: fc.integer({ min: -50, max: 350 }),
      gap: fc.integer({ min: 0, max: 30 }),
      width: fc.integer({ min: 5, max: 150 }),
      height: fc.integer({ min: 8, max: 40 }),
      anchor: fc.constantFrom("area" as const, "beside" as const),
      cover: fc.constantFrom(0, 1, Number.POSITIVE_INFINITY),
    }),
    { maxLength: 60 },
  )
  .map((items) => items.map((item, i) => ({ ...item, key: String(i) })));

describe("placeLabels", () => {
  test("never puts one text on another, nor outside of the view", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = placeLabels(all, [], { viewport: VIEW, limit: 100 });
        for (const [i, { box }] of placed.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300).toBe(
            true,
          );
          for (const other of placed.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
        }
      }),
    );
  });

  test("the first wish wins and the second goes to another side", () => {
    const placed = placeLabels([wish("a", 100, 100), wish("b", 110, 100)], [], { viewport: VIEW, limit: 10 });
    expect(placed.map(({ key }) => key)).toEqual(["a", "b"]);
    expect(placed[0]?.box.x).toBe(105);
    expect(placed[1]?.box.x).toBe(45);
  });

  test("keeps off what is covered, even where the text must be there", () => {
    const taken = [{ x: 98, y: 80, width: 200, height: 60 }];
    const must = wish("a", 100, 100, { cover: 99 });
    const [placed] = placeLabels([must], [], { viewport: VIEW, taken, limit: 10 });
    expect(placed?.box.x).toBe(35);
    const all = [{ x: 0, y: 0, width: 400, height: 300 }];
    expect(placeLabels([must], [], { viewport: VIEW, taken: all, limit: 10 })).toEqual([]);
  });

  test("keeps off obstacles, unless the text must be there", () => {
    const wall = { x: 0, y: 0, width: 400, height: 300 };
    expect(placeLabels([wish("a", 100, 100)], [wall], { viewport: VIEW, limit: 10 })).toEqual([]);
    expect(
      placeLabels([wish("a", 100, 100, { cover: 1 })], [wall], { viewport: VIEW, limit: 10 }),
    ).toHaveLength(1);
    expect(
      placeLabels([wish("a", 100, 100, { anchor: "area", cover: 9 })], [wall], { viewport: VIEW, limit: 10 }),
    ).toHaveLength(1);
  });

  test("of places that all cover something, the one that covers least is taken, if that is little enough", () => {
    const right = [0, 1, 2].map((i) => ({ x: 106 + i * 12, y: 98, width: 4, height: 4 }));
    const elsewhere = { x: 0, y: 0, width: 100, height: 300 };
    const [over, under] = [
      { x: 101, y: 60, width: 90, height: 35 },
      { x: 101, y: 106, width: 90, height: 40 },
    ];
    const things = [...right, elsewhere, over, under];
    expect(placeLabels([wish("a", 100, 100)], things, { viewport: VIEW, limit: 10 })).toEqual([]);
    const [placed] = placeLabels([wish("a", 100, 100, { cover: 1 })], things, { viewport: VIEW, limit: 10 });
    expect(things.filter((thing) => placed && overlaps(thing, placed.box))).toHaveLength(1);
  });

  test("names of areas keep off small things too, names of nodes do not", () => {
    const dots = Array.from({ length: 9 }, (_, i) => ({
      x: 60 + i * 10,
      y: 60,
      width: 3,
      height: 3,
      small: true,
    }));
    const area = { anchor: "area", cover: 99, gap: 40 } as const;
    const [name] = placeLabels([wish("a", 100, 100, area)], dots, { viewport: VIEW, limit: 10 });
    expect(name?.box.y).toBeGreaterThan(100);
    const [beside] = placeLabels([wish("a", 60, 62)], dots, { viewport: VIEW, limit: 10 });
    expect(beside?.box.x).toBe(65);
  });

  test("stops at the limit", () => {
    expect(
      placeLabels([wish("a", 50, 50), wish("b", 50, 150)], [], { viewport: VIEW, limit: 1 }),
    ).toHaveLength(1);
  });
});

describe("wrap", () => {
  test.each([
    ["short", 20, 2, ["short"]],
    ["two words here", 9, 2, ["two words", "here"]],
    ["one two three four five six", 8, 2, ["one two", "three f…"]],
    ["antidisestablishmentarianism", 10, 2, ["antidises…"]],
  ])("%s in lines of %d", (text, width, lines, expected) => {
    expect(wrap(text, width, lines)).toEqual(expected);
  });
});
