import { describe, expect, test } from "vitest";
import { cellOf } from "@/lib/store/embedded/values";

const idOf = (internal: number) => `paper:${internal}`;
const paper = { _id: 4, _labels: ["Paper"], id: "paper:4", name: "Four" };
const edge = { _id: 9, _type: "USES", _source: 4, _target: 5, id: "e", score: 0.5 };

describe("cellOf", () => {
  test.each([
    [undefined, null],
    [null, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [-0, 0],
    [9007199254740993n, "9007199254740993"],
    [new Date("2025-01-02T03:04:05.500Z"), "2025-01-02T03:04:05.5"],
    [new Date("2025-01-02T03:04:00.000Z"), "2025-01-02T03:04:00"],
    [new Float32Array([0.5, 2]), [0.5, 2]],
    [
      { b: [1], a: {} },
      { a: {}, b: [1] },
    ],
    [
      { nodes: [1], edges: [2] },
      { edges: [2], nodes: [1] },
    ],
  ])("case %#", (value, cell) => {
    expect(cellOf(value, idOf)).toEqual(cell);
  });

  test("nodes, relationships and paths", () => {
    const node = {
      $type: "node",
      id: "paper:4",
      labels: ["Paper"],
      properties: { id: "paper:4", name: "Four" },
    };
    const relationship = {
      $type: "relationship",
      id: "e",
      type: "USES",
      source: "paper:4",
      target: "paper:5",
      properties: { id: "e", score: 0.5 },
    };
    expect(cellOf([paper, edge], idOf)).toEqual([node, relationship]);
    expect(cellOf({ nodes: [paper, paper], edges: [edge] }, idOf)).toEqual({
      $type: "path",
      nodes: [node, node],
      relationships: [relationship],
    });
  });
});
