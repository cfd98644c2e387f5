import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CypherResponse } from "@/lib/contract/cypher";
import { type Sort, sortAfter, sortedRows } from "@/lib/explorer/console/result/sort";
import { cardsAfter, NO_CARDS } from "@/lib/explorer/console/run/cards";

type Cell = CypherResponse["rows"][number][number];
const node = (id: string, name?: string): Cell => ({
  $type: "node",
  id,
  labels: ["Method"],
  properties: name === undefined ? {} : { name },
});
const UP: Sort = { column: 0, descending: false };
const DOWN: Sort = { column: 0, descending: true };
const sorted = (cells: readonly Cell[], sort: Sort | null) =>
  sortedRows(
    cells.map((cell) => [cell]),
    sort,
  ).map((i) => cells[i] ?? null);

describe("the order of rows", () => {
  test.each<[string, Cell[]]>([
    ["numbers by value", [-3, 0, 0.5, 2, 10, 1e21]],
    ["texts with their digits as numbers", ["Apple", "GPT-4", "GPT-10", "zebra"]],
    ["dates", ["2024-12-31", "2025-02", "2025-10-09", "2025-10-10"]],
    ["numbers, then false and true, then texts, then null", [-1, 7, false, true, "1", "a", null]],
    [
      "nodes by name, else by id",
      [node("method:zzz", "Adam"), node("method:adamw", "AdamW"), node("method:b")],
    ],
    ["lists by what they hold", [[1, 2], [1, 3], [2]]],
  ])("%s", (_, ascending) => {
    const shuffled = ascending.toReversed();
    expect(sorted(shuffled, UP)).toEqual(ascending);
    const values = ascending.filter((cell) => cell !== null);
    const nulls = ascending.filter((cell) => cell === null);
    expect(sorted(shuffled, DOWN)).toEqual([...values.toReversed(), ...nulls]);
  });

  test("equal rows keep the order of the answer, both ways", () => {
    const rows: Cell[][] = [
      ["b", 1],
      ["a", 1],
      [null, 1],
      ["b", 2],
      ["a", 2],
      [null, 2],
    ];
    expect(sortedRows(rows, UP)).toEqual([1, 4, 0, 3, 2, 5]);
    expect(sortedRows(rows, DOWN)).toEqual([0, 3, 1, 4, 2, 5]);
  });

  test("another column, a missing cell and no choice", () => {
    const rows: Cell[][] = [["a", 3], ["b"], ["c", 1]];
    expect(sortedRows(rows, { column: 1, descending: false })).toEqual([2, 0, 1]);
    expect(sortedRows(rows, null)).toEqual([0, 1, 2]);
  });

  test("every row stands once, and sorting what is sorted changes nothing", () => {
    const cell = fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(cell), fc.boolean(), (cells, descending) => {
        const sort = { column: 0, descending };
        const once = sorted(cells, sort);
        expect(once.toSorted()).toEqual([...cells].sort());
        expect(sorted(once, sort)).toEqual(once);
      }),
    );
  });
});

test("a column is chosen ascending, descending, and then not at all; another starts anew", () => {
  let sort: Sort | null = null;
  const ways = [0, 0, 0, 0, 2].map((column) => {
    sort = sortAfter(sort, column);
    return sort;
  });
  expect(ways).toEqual([UP, DOWN, null, UP, { column: 2, descending: false }]);
});

test("each answer keeps its own order, whatever view it is seen in", () => {
  const start = { line: 1, column: 1 };
  const begin = (id: number) =>
    ({ type: "started", id, query: "RETURN 1", params: {}, start, atMs: id }) as const;
  const cards = [
    begin(1),
    begin(2),
    { type: "sorted", id: 1, column: 0 } as const,
    { type: "viewed", id: 1, view: "graph" } as const,
    { type: "viewed", id: 1, view: "table" } as const,
  ].reduce(cardsAfter, NO_CARDS);
  expect(cards.cards.map(({ sort }) => sort)).toEqual([null, UP]);
});
