import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isDashed,
  linesInView,
  linkOpacity,
  linkWidth,
  MOST_LINES,
  restOpacity,
  thinningOrder,
} from "@/lib/explorer/lines";
import { EDGE_TYPES, type EdgeType } from "@/lib/model/kinds";

const edge = (row: number, type: EdgeType = "USES") => ({ row, type, confidence: 1 });

describe("relationships at rest", () => {
  test.each(EDGE_TYPES)("%s whispers at 6 to 12 %%", (type) => {
    for (const confidence of [0, 0.5, 1]) {
      expect(restOpacity({ type, confidence })).toBeGreaterThanOrEqual(0.06);
      expect(restOpacity({ type, confidence })).toBeLessThanOrEqual(0.12);
    }
  });

  test("what was computed is dashed and kept last", () => {
    expect(EDGE_TYPES.filter(isDashed)).toEqual(["SIMILAR_TO"]);
    const order = thinningOrder([edge(0, "SIMILAR_TO"), edge(1), edge(2), edge(3, "SIMILAR_TO")]);
    expect(order.map(({ type }) => type)).toEqual(["USES", "USES", "SIMILAR_TO", "SIMILAR_TO"]);
  });

  test("any beginning of the order is an even sample", () => {
    const order = thinningOrder(Array.from({ length: 1000 }, (_, row) => edge(row)));
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const { row } of order.slice(0, 200)) {
      const tenth = Math.floor(row / 100);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(Math.min(...tenths)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...tenths)).toBeLessThanOrEqual(22);
  });

  test("derived connections show more the more they stand for, within bounds", () => {
    expect(linkOpacity(1)).toBeLessThan(linkOpacity(8));
    expect(linkWidth(1)).toBe(1);
    expect([linkOpacity(1e6), linkWidth(1e6)]).toEqual([0.45, 8]);
  });
});

describe("linesInView", () => {
  const matrix = (zoom: number) => new Float32Array([zoom, 0, 0, 0, zoom, 0, 0, 0, 1]);
  const places = fc.array(fc.float({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 60 });

  test("keeps exactly those that begin or end in view, in their order", () => {
    fc.assert(
      fc.property(places, fc.array(fc.nat(29), { maxLength: 80 }), (spots, rows) => {
        const ends = rows.length % 2 === 0 ? rows : rows.slice(1);
        const at = Float32Array.from(spots.length % 2 === 0 ? spots : spots.slice(1));
        const found = linesInView({ ends: Uint32Array.from(ends), stride: 2, places: at }, matrix(1));
        const seen = (row = 0) => Math.abs(at[row * 2] ?? 0) <= 1 && Math.abs(at[row * 2 + 1] ?? 0) <= 1;
        const expected = Array.from({ length: ends.length / 2 }, (_, i) => i).filter(
          (i) => seen(ends[i * 2]) || seen(ends[i * 2 + 1]),
        );
        expect([...found]).toEqual(expected);
      }),
    );
  });

  test("draws no more than so many, and fewer from near", () => {
    const count = MOST_LINES * 2;
    const spots = Float32Array.from({ length: count * 2 }, (_, i) => ((i * 7919) % 1000) / 1000);
    const ends = Uint32Array.from({ length: count * 2 }, (_, i) => (i * 31) % count);
    const far = linesInView({ ends, stride: 2, places: spots }, matrix(1));
    const near = linesInView({ ends, stride: 2, places: spots }, matrix(20));
    expect(far).toHaveLength(MOST_LINES);
    expect(near.length).toBeLessThan(MOST_LINES);
  });
});
