import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeMap, encodeMap } from "@/lib/contract/graph-codec";
import { indexAtlas } from "@/lib/query/atlas";
import { toMapData } from "@/lib/query/overview";
import { computed, documentOf, node, SMALL } from "../../support/small-atlas";

describe("the map as bytes", () => {
  test("comes back as it was", () => {
    const map = toMapData(indexAtlas(SMALL));
    expect(decodeMap(encodeMap(map).buffer)).toEqual(map);
  });

  test("comes back as it was for any number of nodes and edges and any names", () => {
    const names = fc.array(fc.string({ unit: "grapheme", maxLength: 8 }), { maxLength: 12 });
    fc.assert(
      fc.property(names, fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 9 }), (texts, pairs) => {
        const nodes = texts.map((name, i) => node(`paper:${i}`, { name, x: i / 3, y: -i }));
        const edges = pairs
          .filter(([a, b]) => a < nodes.length && b < nodes.length)
          .map(([a, b]) => computed(`paper:${a}`, "SIMILAR_TO", `paper:${b}`));
        const map = toMapData(indexAtlas(documentOf(nodes, edges)));
        expect(decodeMap(encodeMap(map).buffer)).toEqual(map);
      }),
    );
  });

  test("that are no map are refused", () => {
    expect(() => decodeMap(new ArrayBuffer(4))).toThrow("not a map");
    expect(() => decodeMap(new TextEncoder().encode("<!DOCTYPE html>").buffer)).toThrow("not a map");
  });
});
