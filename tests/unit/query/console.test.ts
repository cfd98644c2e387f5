import { describe, expect, test } from "vitest";
import { cypherResponse } from "@/lib/contract/cypher";
import { CONSOLE_LIMITS, runCypher } from "@/lib/query/console";
import type { Cell, ReadResult } from "@/lib/store/port";
import { memoryStore } from "../../support/memory-store";
import { SMALL } from "../../support/small-atlas";

const clock = () => {
  let ms = 0;
  return () => {
    ms += 12.34;
    return ms;
  };
};

function run(result: Partial<ReadResult>, limits: Partial<typeof CONSOLE_LIMITS> = {}) {
  const store = memoryStore(SMALL, async () => ({ columns: ["a"], rows: [], truncated: false, ...result }));
  return runCypher(store, { query: "RETURN 1 AS a" }, { ...CONSOLE_LIMITS, ...limits, now: clock() });
}

const paper: Cell = {
  $type: "node",
  id: "paper:a",
  labels: ["Paper"],
  properties: { name: "A", degree: 3, topic: "topic:x", year: 2025 },
};
const method: Cell = {
  $type: "node",
  id: "method:b",
  labels: ["Other", "Method"],
  properties: { degree: "many" },
};
const uses: Cell = {
  $type: "relationship",
  id: "paper:a|USES|method:b",
  type: "USES",
  source: "paper:a",
  target: "method:b",
  properties: { quote: ["x"] },
};

describe("the answer", () => {
  test("says how long it took, by the clock given", async () => {
    expect((await run({ rows: [[1]] })).elapsedMs).toBe(12.3);
  });

  test("fits its schema whatever the cells hold", async () => {
    const rows: Cell[][] = [[null], [true], [1.5], ["x"], [[1, ["y"]]], [{ a: { b: null } }], [paper]];
    const answer = await run({ rows });
    expect(cypherResponse.parse(answer).rows).toEqual(rows);
  });

  test("lists the nodes and relationships in it once, wherever they stand", async () => {
    const path: Cell = { $type: "path", nodes: [paper, method], relationships: [uses] };
    const { graph } = await run({ rows: [[paper], [[method, paper]], [{ inside: uses }], [path]] });
    expect(graph).toEqual({
      nodes: [
        { id: "method:b", label: "Method", name: "method:b", degree: 0, topic: null },
        { id: "paper:a", label: "Paper", name: "A", degree: 3, topic: "topic:x" },
      ],
      edges: [{ id: "paper:a|USES|method:b", type: "USES", source: "paper:a", target: "method:b" }],
    });
  });

  test("has no graph where there are only values, or nodes of no known kind", async () => {
    const stranger: Cell = { $type: "node", id: "x", labels: ["Stranger"], properties: {} };
    expect((await run({ rows: [[1], [stranger], [{ $type: "node" }]] })).graph).toBeUndefined();
  });
});

describe("limits", () => {
  test("rows past the limit are cut, and it says so", async () => {
    const rows = [[1], [2], [3]];
    expect(await run({ rows }, { maxRows: 2 })).toMatchObject({ rows: [[1], [2]], truncated: true });
    expect(await run({ rows }, { maxRows: 3 })).toMatchObject({ rows, truncated: false });
    expect(await run({ rows, truncated: true })).toMatchObject({ rows, truncated: true });
  });

  test("rows past the size are cut; a first row that is too large is an error", async () => {
    const rows = [["x".repeat(50)], ["y".repeat(50)], ["z"]];
    expect(await run({ rows }, { maxBytes: 60 })).toMatchObject({ rows: rows.slice(0, 1), truncated: true });
    await expect(run({ rows }, { maxBytes: 40 })).rejects.toMatchObject({ code: "too_large" });
  });

  test("a refused statement never reaches the store", async () => {
    let reached = false;
    const store = memoryStore(SMALL, async () => {
      reached = true;
      return { columns: [], rows: [], truncated: false };
    });
    const run = runCypher(store, { query: "MATCH (n) DELETE n" }, { ...CONSOLE_LIMITS, now: clock() });
    await expect(run).rejects.toMatchObject({ code: "refused" });
    expect(reached).toBe(false);
  });
});
