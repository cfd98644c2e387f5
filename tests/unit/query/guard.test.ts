import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/base/errors";
import { guardStatement } from "@/lib/query/guard/guard";
import { HONEST, HOSTILE, WRITES } from "./guard-statements";

function verdict(statement: string): string {
  try {
    guardStatement(statement);
    return "allowed";
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${error.message}` : `thrown: ${String(error)}`;
  }
}

test.each(HONEST)("lets through: %s", (statement) => {
  expect(verdict(statement)).toBe("allowed");
});

test.each(HOSTILE)("refuses: %s", (statement) => {
  expect(verdict(statement)).toMatch(/^refused: .+ \(line \d+, column \d+\)\.$/);
});

describe("reasons name the word, the place and the way out", () => {
  test.each([
    [
      "MATCH (n)\nSET n.x = 1",
      "refused: SET is refused: the console only reads; as a name, write it in backticks (line 2, column 1).",
    ],
    [
      "EXPLAIN MATCH (n) RETURN n",
      "refused: EXPLAIN is refused for now: the console runs reading statements and shows no plans (line 1, column 1).",
    ],
    [
      "CALL dbms.listConfig()",
      "refused: The procedure dbms.listconfig is refused: it is not on the list of procedures that only read (line 1, column 1).",
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

test.each([
  ["", /no statement/],
  ["  // only a comment", /no statement/],
  [";", /no statement/],
  ["RETURN 'open", /text that begins here does not end \(line 1, column 8\)/],
  ["RETURN 1 /* open", /comment that begins here does not end/],
  ["MATCH (`n) RETURN 1", /name in backticks that begins here does not end/],
  ["MATCH (n RETURN n", /closing \) is missing/],
  ["MATCH (n]) RETURN n", /\] closes nothing/],
])("what is no statement is a mistake, not an attack: %j", (statement, reason) => {
  expect(verdict(statement)).toMatch(/^query_failed: /);
  expect(verdict(statement)).toMatch(reason);
});

describe("what is run", () => {
  test.each([
    ["RETURN 1;", "RETURN 1"],
    ["RETURN /* CREATE */ 1 // DELETE", "RETURN              1"],
    ["RETURN 1 // a\n, 2 /* b\n c */ AS x ; ", "RETURN 1     \n, 2     \n      AS x"],
    ["RETURN '// no comment' AS `/* nor this */`", "RETURN '// no comment' AS `/* nor this */`"],
  ])("%j becomes %j", (statement, text) => {
    expect(guardStatement(statement).text).toBe(text);
  });
});

describe("limits", () => {
  test("length, depth and number of parts", () => {
    const deep = (depth: number) => `RETURN ${"(".repeat(depth)}1${")".repeat(depth)} AS x`;
    expect(verdict(deep(32))).toBe("allowed");
    expect(verdict(deep(33))).toMatch(/^refused: Nesting deeper/);
    expect(verdict(deep(3000))).toMatch(/^refused: /);
    expect(verdict(`RETURN ${"CASE WHEN true THEN ".repeat(40)}1${" END".repeat(40)} AS x`)).toMatch(
      /^refused: Nesting/,
    );
    expect(verdict(`RETURN ${"NOT ".repeat(100)}true AS x`)).toMatch(/^refused: Nesting/);
    expect(verdict(`RETURN 1${" + 1".repeat(3000)} AS x`)).toMatch(/^refused: .*parts/);
    expect(verdict(`RETURN '${"x".repeat(20_000)}' AS x`)).toMatch(/^refused: .*longer/);
  });
});

describe("whatever is written around and between", () => {
  const statement = fc.constantFrom(...WRITES);

  test("a write stays refused in any mix of small and capital letters", () => {
    fc.assert(
      fc.property(statement, fc.infiniteStream(fc.boolean()), (text, capitals) => {
        const mixed = [...text]
          .map((c) => (capitals.next().value ? c.toUpperCase() : c.toLowerCase()))
          .join("");
        expect(verdict(mixed)).toMatch(/^refused: /);
      }),
    );
  });

  test("a write stays refused with comments and blanks between its words", () => {
    const filler = fc.constantFrom(
      " ",
      "\n",
      "\t",
      "\r\n",
      " /* RETURN 1 */ ",
      " // it's\n",
      " /* ' */ ",
      "/*`*/ ",
    );
    fc.assert(
      fc.property(statement, fc.infiniteStream(filler), (text, fillers) => {
        const filled = text.replace(/ /gu, () => fillers.next().value);
        expect(verdict(filled)).toMatch(/^refused: /);
      }),
    );
  });

  test("a write stays refused after, before and inside a reading statement", () => {
    const reading = fc.constantFrom(
      "RETURN 1",
      "MATCH (n) RETURN n.name AS name",
      "UNWIND [1] AS x RETURN x",
    );
    fc.assert(
      fc.property(statement, reading, (write, read) => {
        for (const text of [
          `${read} ${write}`,
          `${write} ${read}`,
          `${read} UNION ${write}`,
          `${read};${write}`,
        ])
          expect(verdict(text)).toMatch(/^refused: /);
        for (const text of [
          `CALL { ${write} } ${read}`,
          `CALL () { ${write} } ${read}`,
          `MATCH (n) WHERE EXISTS { ${write} } ${read}`,
        ])
          expect(verdict(text)).toMatch(/^refused: /);
      }),
    );
  });

  test("anything at all gets an answer, and what is let through is let through again, unchanged", () => {
    const piece = fc.constantFrom(
      ..."MATCH (n) RETURN n . x ' \" ` // /* */ { } [ ] ( ) : ; , $p 1 .5 1.5 CREATE SET CALL db.labels() \n \\ \\u0041 é 'a' `b` UNION ALL * AS -".split(
        " ",
      ),
    );
    const soup = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ maxLength: 60, unit: "binary" })), (text) => {
        expect(verdict(text)).toMatch(/^(allowed$|refused: |query_failed: )/);
        if (verdict(text) === "allowed")
          expect(guardStatement(guardStatement(text).text).text).toBe(guardStatement(text).text);
      }),
      { numRuns: 2000 },
    );
  });
});
