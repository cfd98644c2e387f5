import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/base/errors";
import { CONSOLE_LIMITS, runCypher } from "@/lib/query/console";
import type { ReadResult } from "@/lib/store/port";
import { memoryStore } from "../../support/memory-store";
import { SMALL } from "../../support/small-atlas";

const NOTHING: ReadResult = { columns: [], rows: [], truncated: false };

/** What the embedded database is given for a statement. */
async function given(query: string): Promise<string> {
  let seen = "";
  const store = memoryStore(SMALL, async (statement) => {
    seen = statement;
    return NOTHING;
  });
  await runCypher(store, { query }, { ...CONSOLE_LIMITS, now: () => 0 });
  return seen;
}

/** What is told when the embedded database does not take the statement. */
async function told(query: string, error: AppError): Promise<AppError> {
  const store = memoryStore(SMALL, () => Promise.reject(error));
  const run = runCypher(store, { query }, { ...CONSOLE_LIMITS, now: () => 0 });
  return run.then(
    () => new AppError("query_failed", "It did not fail."),
    (reason: AppError) => reason,
  );
}

test.each([
  ["RETURN 1 AS x UNION DISTINCT RETURN 2 AS x", "RETURN 1 AS x UNION          RETURN 2 AS x"],
  ["RETURN 1_000_000 AS x", "RETURN 1000000 AS x"],
  ["MATCH (n IS Paper) WHERE n IS Method RETURN n", "MATCH (n : Paper) WHERE n : Method RETURN n"],
  ["MATCH (n) RETURN n OFFSET 2 LIMIT 1", "MATCH (n) RETURN n SKIP 2 LIMIT 1"],
  ["CALL db.labels YIELD label RETURN label", "CALL db.labels() YIELD label RETURN label"],
  ["CALL db.labels() YIELD *", "CALL db.labels()  "],
  [
    "MATCH (n:Set {create: 1}) RETURN n.delete, {set: n.x} AS m",
    "MATCH (n:`Set` {`create`: 1}) RETURN n.`delete`, {`set`: n.x} AS m",
  ],
  ["WITH 1 AS x MATCH (n) RETURN n {.name, x} AS m", "WITH 1 AS x MATCH (n) RETURN n {.name, `x`: `x`} AS m"],
  [
    "MATCH (a:X), (b:Y), p = shortestPath((a)-[*]-(b)) WHERE a.x = 1 RETURN p",
    "MATCH (a:X) MATCH  (b:Y) MATCH  p = shortestPath((a)-[*]-(b)) WHERE a.x = 1 RETURN p",
  ],
  ["MATCH p = (a)--(b) RETURN [x IN nodes(p) | x] AS xs", "MATCH p = (a)--(b) RETURN (  nodes(p)  ) AS xs"],
  [
    "WITH [1] AS l RETURN [`x` IN l] AS xs, [x IN l, 2] AS two",
    "WITH [1] AS l RETURN (  l) AS xs, [x IN l, 2] AS two",
  ],
  [
    "WITH [[1]] AS l RETURN [x IN [y IN l | y] | x + 1] AS xs",
    "WITH [[1]] AS l RETURN [x IN (  l  ) | x + 1] AS xs",
  ],
  [
    "MATCH (a:X), p = shortestPath((a)-[*]-(b)) RETURN p",
    "MATCH (a:X), p = shortestPath((a)-[*]-(b)) RETURN p",
  ],
])("the embedded database is asked in its own words: %s", async (query, statement) => {
  expect(await given(query)).toBe(statement);
});

test.each([
  "OPTIONAL MATCH (a:X), (b:Y), p = shortestPath((a)-[*]-(b)) RETURN p",
  "MATCH (a:X)--(c), (b:Y), p = shortestPath((a)-[*]-(b)) RETURN p",
  "MATCH p = shortestPath((a)-[*]-(b)), (a:X), (b:Y) RETURN p",
])("what it would never end is told before it is asked: %s", async (query) => {
  const store = memoryStore(SMALL, async () => NOTHING);
  const run = runCypher(store, { query }, { ...CONSOLE_LIMITS, now: () => 0 });
  await expect(run).rejects.toMatchObject({
    code: "query_failed",
    message: expect.stringContaining("never ends"),
    hint: expect.stringContaining("MATCH of its own"),
  });
});

test.each([
  "MATCH p = (a)--(b) RETURN [x IN nodes(p) WHERE x.a = 1] AS xs",
  "MATCH p = (a)--(b) RETURN [x IN relationships(p) WHERE x.a = 1 | x] AS xs",
])("what it would answer wrongly is told before it is asked: %s", async (query) => {
  const store = memoryStore(SMALL, async () => NOTHING);
  const run = runCypher(store, { query }, { ...CONSOLE_LIMITS, now: () => 0 });
  await expect(run).rejects.toMatchObject({
    code: "query_failed",
    message: expect.stringContaining("gives numbers for the things of a path"),
    hint: expect.stringContaining("Take a property"),
  });
});

describe("errors of the embedded database", () => {
  const syntax = (line: number, column: number) =>
    new AppError("query_failed", `Syntax error: Expected it (line ${line}, column ${column}).`, {
      place: { line, column },
    });

  test("are told as what the dialect lacks, at the place where that stands", async () => {
    const error = await told("MATCH (n)\nWHERE n:A|B\nRETURN n", syntax(2, 10));
    expect(error).toMatchObject({
      message: "The embedded database knows no label expressions (|, &, !, %) (line 2, column 10).",
      place: { line: 2, column: 10 },
      hint: "Write (n) WHERE n:A OR n:B, or NOT n:A.",
    });
    expect((await told("RETURN isEmpty([]) AS x", syntax(1, 8))).message).toBe(
      "The embedded database does not know the function isEmpty (line 1, column 8).",
    );
    expect((await told("RETURN $set AS x", syntax(1, 8))).message).toContain("($set)");
  });

  test("keep their place in the text that was written, whatever was changed before it", async () => {
    const query = "MATCH (a:X), (b:Y), p = shortestPath((a)-[*]-(b)) RETURN nosuch";
    const run = await given(query);
    const error = await told(query, syntax(1, run.indexOf("nosuch") + 1));
    expect(error.place).toEqual({ line: 1, column: query.indexOf("nosuch") + 1 });
    expect(error.message).toBe(`Syntax error: Expected it (line 1, column ${query.indexOf("nosuch") + 1}).`);
  });

  test("of other kinds are left as they are", async () => {
    const timeout = new AppError("timeout", "Too long.");
    expect(await told("MATCH (n:A|B) RETURN n", timeout)).toBe(timeout);
  });
});
