import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CypherResponse } from "@/lib/contract/cypher";
import { decodeMap, encodeMap } from "@/lib/contract/graph-codec";
import { atlasOf } from "@/lib/explorer/atlas";
import { type Cell, cellText, viewCell } from "@/lib/explorer/console/result/cells";
import { chartPoints, suggestedChart } from "@/lib/explorer/console/result/chart";
import { columnsOf } from "@/lib/explorer/console/result/columns";
import { compareRows } from "@/lib/explorer/console/result/compare";
import { downloadOf } from "@/lib/explorer/console/result/download";
import { DRAWN_NODES, drawnGraph, idsOnMap } from "@/lib/explorer/console/result/graph";
import { indexAtlas } from "@/lib/query/atlas";
import { toMapData } from "@/lib/query/overview";
import { SMALL } from "@/tests/support/small-atlas";

const atlas = atlasOf(decodeMap(encodeMap(toMapData(indexAtlas(SMALL))).buffer));
const nameOf = (id: string) => atlas.nodes.get(id);

const GRPO = {
  $type: "node",
  id: "method:grpo",
  labels: ["Method"],
  properties: { id: "method:grpo", name: "GRPO", aliases: ["a"] },
};
const PAPER = { $type: "node", id: "paper:2510.00001", labels: ["Paper"], properties: { name: "One | two" } };
const USES = {
  $type: "relationship",
  id: "paper:2510.00001|USES|method:grpo",
  type: "USES",
  source: "paper:2510.00001",
  target: "method:grpo",
  properties: { confidence: [1] },
};
const PATH = { $type: "path", nodes: [PAPER, GRPO], relationships: [USES] };

const answer = (columns: string[], rows: Cell[][]): CypherResponse => ({
  columns,
  rows,
  truncated: false,
  elapsedMs: 1,
});

describe("cells", () => {
  test.each<[Cell, object]>([
    [GRPO, { kind: "node", id: "method:grpo", name: "GRPO", label: "Method" }],
    ["method:grpo", { kind: "node", id: "method:grpo", name: "method:grpo", label: "Method" }],
    ["method:nothing", { kind: "text", text: "method:nothing" }],
    [12, { kind: "number", text: "12" }],
    [true, { kind: "text", text: "true" }],
    [null, { kind: "null" }],
    [
      USES,
      {
        kind: "relationship",
        type: "USES",
        source: { kind: "node", id: "paper:2510.00001", name: "Thinking in Groups", label: "Paper" },
        target: { kind: "node", id: "method:grpo", name: "GRPO", label: "Method" },
      },
    ],
    [
      { ...USES, target: "method:gone" },
      {
        kind: "relationship",
        type: "USES",
        source: { kind: "node", id: "paper:2510.00001", name: "Thinking in Groups", label: "Paper" },
        target: { kind: "text", text: "method:gone" },
      },
    ],
    [
      [1, "a"],
      {
        kind: "list",
        items: [
          { kind: "number", text: "1" },
          { kind: "text", text: "a" },
        ],
      },
    ],
    [{ n: 1 }, { kind: "map", entries: [["n", { kind: "number", text: "1" }]] }],
  ])("%j", (cell, expected) => {
    expect(viewCell(cell, nameOf)).toEqual(expected);
  });

  test("a path is its stops in order", () => {
    const view = viewCell(PATH, nameOf);
    expect(view.kind === "path" && view.stops.map(({ kind }) => kind)).toEqual([
      "node",
      "relationship",
      "node",
    ]);
    expect(cellText(PATH)).toBe("One | two –USES– GRPO");
  });

  test("any JSON has a text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (cell) => {
        expect(typeof cellText(JSON.parse(JSON.stringify(cell)))).toBe("string");
      }),
    );
  });
});

describe("columns", () => {
  test("know numbers and how wide they are", () => {
    const [name, count] = columnsOf(
      answer(
        ["name", "n"],
        [
          ["a name that is long", 1],
          ["b", null],
        ],
      ),
    );
    expect(name).toMatchObject({ name: "name", numeric: false, letters: 19 });
    expect(count).toMatchObject({ name: "n", numeric: true, letters: 6 });
  });
});

describe("comparison", () => {
  test("finds rows whatever their order, and counts repeated ones", () => {
    const compared = compareRows([[1], [2], [2], [3]], [[3], [2], [4]]);
    expect(compared).toEqual({
      same: 2,
      onlyLeft: [true, false, true, false],
      onlyRight: [false, false, true],
    });
  });

  test("is the same from both sides", () => {
    const rows = fc.array(fc.tuple(fc.nat(3)), { maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const [there, back] = [compareRows(left, right), compareRows(right, left)];
        expect(there.same).toBe(back.same);
        expect(there.onlyLeft).toEqual(back.onlyRight);
      }),
    );
  });
});

describe("charts", () => {
  test.each<[string, CypherResponse, object | null]>([
    ["names and numbers are bars", answer(["m", "n"], [[GRPO, 3]]), { form: "bars", x: 0, y: 1 }],
    [
      "dates and numbers are a line",
      answer(
        ["n", "month"],
        [
          [1, "2025-09"],
          [2, "2025-10"],
          [3, "2025-11"],
        ],
      ),
      { form: "line", x: 1, y: 0 },
    ],
    ["two numbers are dots", answer(["a", "b"], [[1, 2]]), { form: "dots", x: 0, y: 1 }],
    ["lists are no axis", answer(["l", "a", "b"], [[[1], 1, 2]]), { form: "dots", x: 1, y: 2 }],
    ["without numbers there is none", answer(["a"], [["x"]]), null],
    ["without rows there is none", answer(["a"], []), null],
  ])("%s", (_, result, expected) => {
    expect(suggestedChart(result)).toEqual(expected);
  });

  test("rows without a value are left out, too many are counted", () => {
    const rows: Cell[][] = Array.from({ length: 60 }, (_, i) => [`x${i}`, i === 5 ? null : i]);
    const { points, leftOut } = chartPoints(answer(["x", "y"], rows), { form: "bars", x: 0, y: 1 });
    expect(points).toHaveLength(40);
    expect(leftOut).toBe(19);
  });
});

describe("graphs", () => {
  const summary = (i: number) => ({
    id: `method:m${i}`,
    label: "Method" as const,
    name: `${i}`,
    degree: i,
    topic: null,
  });

  test("draw at most so many nodes, best connected first", () => {
    const nodes = Array.from({ length: DRAWN_NODES + 7 }, (_, i) => summary(i));
    const graph = drawnGraph({ nodes, edges: [] }, atlas, false);
    expect(graph.nodes).toHaveLength(DRAWN_NODES);
    expect(graph.leftOut).toBe(7);
    expect(graph.nodes[0]?.degree).toBe(DRAWN_NODES + 6);
  });

  test("add what the map knows between the nodes when asked to", () => {
    const nodes = [...atlas.nodes.values()].map(({ id, label, name, degree, topic }) => ({
      id,
      label,
      name,
      degree,
      topic,
    }));
    expect(drawnGraph({ nodes, edges: [] }, atlas, false).edges).toEqual([]);
    const { edges } = drawnGraph({ nodes, edges: [] }, atlas, true);
    expect(edges).toHaveLength(atlas.edges.length);
    expect(edges.every(({ returned }) => !returned)).toBe(true);
  });

  test("the map is asked for nodes, ends of relations and ids, but not for what properties name", () => {
    const named = { ...GRPO, properties: { ...GRPO.properties, alike: "paper:2510.00001" } };
    expect(idsOnMap(answer(["a"], [[named]]), atlas)).toEqual(["method:grpo"]);
    expect(idsOnMap(answer(["a"], [[USES], ["x"], [["method:grpo"]]]), atlas)).toEqual([
      "paper:2510.00001",
      "method:grpo",
    ]);
    expect(idsOnMap(answer(["a"], [[{ paths: [PATH] }]]), atlas)).toEqual([
      "paper:2510.00001",
      "method:grpo",
    ]);
  });
});

describe("downloads", () => {
  const result = answer(
    ["thing", "text", "n"],
    [
      [PAPER, 'a "b",\nc|d', 1],
      [USES, null, 2],
    ],
  );

  test("CSV quotes what must be and keeps things whole", () => {
    const { name, text } = downloadOf(
      answer(
        ["text", "n", "l"],
        [
          ['a "b",c', 1, [1, 2]],
          [null, 2, []],
        ],
      ),
      "csv",
    );
    expect(name).toBe("result.csv");
    expect(text).toBe('text,n,l\r\n"a ""b"",c",1,"[1,2]"\r\n,2,[]\r\n');
  });

  test("JSON is columns and rows", () => {
    expect(JSON.parse(downloadOf(result, "json").text)).toEqual({
      columns: result.columns,
      rows: result.rows,
    });
  });

  test("Markdown is a table with one line a row", () => {
    expect(downloadOf(result, "markdown").text.split("\n")).toEqual([
      "| thing | text | n |",
      "| --- | --- | --- |",
      '| One \\| two | a "b", c\\|d | 1 |',
      "| paper:2510.00001 –USES→ method:grpo |  | 2 |",
      "",
    ]);
  });

  test("Cypher makes the nodes and relations, with the ends that were not returned", () => {
    const { name, text } = downloadOf(result, "cypher");
    expect(name).toBe("result.cypher");
    expect(text).toContain("MERGE (n:Paper {id: row.id})");
    expect(text).toContain("name: 'One | two'");
    expect(text).toContain("{id: 'method:grpo', p: {id: 'method:grpo'}}");
    expect(text).toContain("MERGE (a)-[r:USES {id: row.id}]->(b)");
    expect(text).toContain("confidence: [1]");
  });

  test("a result without anything of the graph is an empty script", () => {
    expect(downloadOf(answer(["n"], [[1]]), "cypher").text).toBe("");
  });
});
