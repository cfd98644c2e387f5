import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/base/errors";
import { guardStatement } from "@/lib/query/guard/guard";
import { HONEST } from "../../statements/honest";
import { HOSTILE } from "../../statements/hostile";
import { WRITES } from "../../statements/hostile-clauses";
import { MALFORMED } from "../../statements/malformed";
import { mutated, namesWriting, spliced } from "../../statements/mutate";
import { RUNAWAY_ENDED, RUNAWAY_REFUSED } from "../../statements/runaway";

function verdict(statement: string, params: Readonly<Record<string, unknown>> = {}): string {
  try {
    guardStatement(statement, params);
    return "allowed";
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${error.message}` : `thrown: ${String(error)}`;
  }
}

function failure(statement: string): AppError {
  try {
    guardStatement(statement);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error(`${statement} was let through`);
}

test("the lists are as long as they should be, without doubles", () => {
  const hostile = HOSTILE.map(([statement]) => statement);
  const honest = HONEST.map(([statement]) => statement);
  expect(new Set(hostile).size).toBe(hostile.length);
  expect(new Set(honest).size).toBe(honest.length);
  expect(hostile.length).toBeGreaterThanOrEqual(400);
  expect(honest.length).toBeGreaterThanOrEqual(250);
});

test.each([
  ["RETURN toUper('a')", "Did you mean toupper()?"],
  ["RETURN quite.other('a')", undefined],
])("%s is refused with what may have been meant", (statement, hint) => {
  expect(failure(statement)).toMatchObject({ code: "refused", hint, place: { line: 1, column: 8 } });
});

const CASES = HONEST.map(([statement, params]) => ({ statement, params }));

test.each(CASES)("lets through: $statement", ({ statement, params }) => {
  expect(verdict(statement, params)).toBe("allowed");
});

test.each(HOSTILE)("refuses: %s (%s)", (statement) => {
  expect(verdict(statement)).toMatch(/^refused: .+ \(line \d+, column \d+\)\.$/);
  expect(failure(statement).place).toEqual({ line: expect.any(Number), column: expect.any(Number) });
});

const MISTAKES = MALFORMED.map(([statement, line, column, message, hint]) => ({
  statement,
  line,
  column,
  message,
  hint,
}));

test.each(MISTAKES)("is a mistake: $statement", ({ statement, line, column, message, hint }) => {
  const error = failure(statement);
  expect(error.code).toBe("query_failed");
  expect(error.message).toMatch(message);
  expect(error.place).toEqual({ line, column });
  if (hint) expect(error.hint).toMatch(hint);
  else expect(error.hint).toBeUndefined();
});

test.each([
  ["", /no statement/],
  ["  // only a comment", /no statement/],
  [";", /no statement/],
])("says that there is none: %j", (statement, reason) => {
  expect(verdict(statement)).toMatch(/^query_failed: /);
  expect(verdict(statement)).toMatch(reason);
});

describe("reasons name the word, the place and the way out", () => {
  test.each([
    [
      "MATCH (n)\nSET n.x = 1",
      "refused: SET is refused: the console only reads; as a name, write it in backticks (line 2, column 1).",
    ],
    [
      "CALL dbms.listConfig()",
      "refused: The procedure dbms.listconfig is refused: it is not on the list of procedures that only read (line 1, column 6).",
    ],
    ["RETURN 1; RETURN 2", "refused: Only one statement at a time: there is a semicolon (line 1, column 9)."],
    [
      "RETURN 1 AS x\u00a0",
      "refused: The character U+00A0 is refused here: outside of text and of names in backticks only plain letters, digits and blanks are let through (line 1, column 14).",
    ],
  ])("%j", (statement, reason) => {
    expect(verdict(statement)).toBe(reason);
  });
});

describe("what is run", () => {
  test.each([
    ["RETURN 1;", "run", "RETURN 1"],
    ["RETURN /* CREATE */ 1 // DELETE", "run", "RETURN              1"],
    ["RETURN 1 // a\n, 2 /* b\n c */ AS x ; ", "run", "RETURN 1     \n, 2     \n      AS x"],
    ["RETURN '// no comment' AS `/* nor this */`", "run", "RETURN '// no comment' AS `/* nor this */`"],
    ["EXPLAIN RETURN 1", "explain", "        RETURN 1"],
    ["profile\nRETURN 1", "profile", "       \nRETURN 1"],
  ])("%j: %s", (statement, mode, text) => {
    expect(guardStatement(statement)).toMatchObject({ mode, text });
  });

  test.each<[string, (string | undefined)[]]>([
    ["RETURN 1+1,  n . id , `a b`, count( * ) AS c", ["1+1", "n . id", "a b", "c"]],
    ["MATCH (n) RETURN *, n.x", [undefined, "n.x"]],
    ["RETURN 1 AS x UNION RETURN 2 AS x", ["x"]],
    ["CALL { RETURN 1 AS y } RETURN y + 1", ["y + 1"]],
    ["CALL db.labels()", []],
  ])("the names of its columns: %s", (statement, columns) => {
    expect(guardStatement(statement.replace("n . id", "$n . id")).found.columns).toEqual(
      columns.map((name) => name?.replace("n . id", "$n . id")),
    );
  });
});

describe("limits", () => {
  const deep = (depth: number) => `RETURN ${"(".repeat(depth)}1${")".repeat(depth)} AS x`;

  test("depth", () => {
    expect(verdict(deep(32))).toBe("allowed");
    for (const text of [
      deep(33),
      deep(1500),
      `RETURN ${"[".repeat(1000)}1${"]".repeat(1000)} AS x`,
      `RETURN ${"CASE WHEN true THEN ".repeat(40)}1${" END".repeat(40)} AS x`,
      `RETURN ${"NOT ".repeat(100)}true AS x`,
      `RETURN ${"-".repeat(100)}1 AS x`,
      `${"CALL { ".repeat(40)}RETURN 1 AS x${" } RETURN x".repeat(40)}`,
      `MATCH (n:${"!".repeat(100)}A) RETURN n`,
    ])
      expect(verdict(text)).toMatch(/^refused: Nesting/);
  });

  test("length and number of parts", () => {
    expect(verdict(`RETURN 1${" + 1".repeat(3000)} AS x`)).toMatch(/^refused: .*parts/);
    expect(verdict(`RETURN '${"x".repeat(20_000)}' AS x`)).toMatch(/^refused: .*longer/);
  });

  const endless = RUNAWAY_REFUSED.map(([statement, why, params]) => ({ statement, why, params }));

  test.each(endless)("what nothing could end: $statement ($why)", ({ statement, params }) => {
    expect(verdict(statement, params)).toMatch(/^refused: .+ \(line \d+, column \d+\)\.$/);
  });

  test.each(RUNAWAY_ENDED)("what time ends is let through: %s", (statement) => {
    expect(verdict(statement)).toBe("allowed");
  });
});

describe("whatever is written around and between", () => {
  const seed = 20_261_125;
  const hostile = HOSTILE.map(([statement]) => statement);
  const honest = HONEST.map(([statement]) => statement);

  test("a write stays refused inside whatever reads", () => {
    const reading = fc.constantFrom(
      "RETURN 1",
      "MATCH (n) RETURN n.name AS name",
      "UNWIND [1] AS x RETURN x",
    );
    fc.assert(
      fc.property(fc.constantFrom(...WRITES), reading, ([write], read) => {
        for (const text of [
          `${read} ${write}`,
          `${write} ${read}`,
          `${read} UNION ${write}`,
          `${read};${write}`,
          `CALL { ${write} } ${read}`,
          `CALL () { ${write} } ${read}`,
          `MATCH (n) WHERE EXISTS { ${write} } ${read}`,
          `RETURN COUNT { ${write} } AS c`,
          `RETURN COLLECT { ${write} } AS c`,
          `EXPLAIN ${write}`,
          `PROFILE ${read} ${write}`,
        ])
          expect(verdict(text)).toMatch(/^refused: /);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("what is let through of changed hostile statements names no writing outside of texts and names", () => {
    let allowed = 0;
    fc.assert(
      fc.property(fc.oneof(mutated(hostile), spliced(honest, hostile)), (text) => {
        const said = verdict(text);
        expect(said).toMatch(/^(allowed$|refused: |query_failed: )/);
        if (said !== "allowed") return;
        allowed += 1;
        expect(namesWriting(text)).toBe(false);
      }),
      { seed, numRuns: 20_000 },
    );
    // Some are wrapped into texts, comments or names, and harmless: else nothing would have been tried here.
    expect(allowed).toBeGreaterThan(100);
  });

  test("anything at all gets an answer, and what is let through is let through again, unchanged", () => {
    const piece = fc.constantFrom(
      ..."MATCH (n) RETURN n . x ' \" ` // /* */ { } [ ] ( ) : ; , $p 1 .5 1.5 CREATE SET CALL db.labels() \n \\ \\u0041 é 'a' `b` UNION ALL * AS - -[ ]- > < | = ~ WHERE CASE WHEN END x IN EXISTS COUNT reduce( all( IS :: range(".split(
        " ",
      ),
    );
    const soup = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(fc.oneof(soup, mutated(honest), fc.string({ maxLength: 60, unit: "binary" })), (text) => {
        expect(verdict(text)).toMatch(/^(allowed$|refused: |query_failed: )/);
        if (verdict(text) !== "allowed") return;
        const once = guardStatement(text).text;
        expect(guardStatement(once).text).toBe(once);
      }),
      { seed, numRuns: 5000 },
    );
  });
});
