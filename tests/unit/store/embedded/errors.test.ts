import { describe, expect, test } from "vitest";
import { engineError, isSyntaxError } from "@/lib/store/embedded/errors";

const SYNTAX =
  "Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n  --> query:1:10\n   |\n 1 | MATCH (n RETURN n\n   |          ";

describe("engineError", () => {
  test.each([
    [SYNTAX, "query_failed", "Syntax error: Expected RParen (line 1, column 10)."],
    [
      "Query error: GRAFEO-Q002: semantic error: Undefined variable 'x'",
      "query_failed",
      "Undefined variable 'x'.",
    ],
    [
      "Query error: GRAFEO-Q002: semantic error: Unknown function 'point'\n   |\n  help: Did you mean 'toInt'?",
      "query_failed",
      "Unknown function 'point'. Did you mean 'toInt'?",
    ],
    [
      "Transaction error: GRAFEO-T003: Cannot write in read-only transaction",
      "refused",
      "This statement would change the graph; only reading is allowed.",
    ],
    [
      'task 5 panicked with message "assertion failed: index <= Self::MAX_CAPACITY"',
      "query_failed",
      "This statement is more than the embedded database can plan or hold: match fewer things at once, or in more exact patterns.",
    ],
    ["something else", "query_failed", "something else."],
  ])("%j", (message, code, told) => {
    expect(engineError(new Error(message))).toMatchObject({ code, message: told });
  });

  test("knows a syntax error", () => {
    expect(isSyntaxError(new Error(SYNTAX))).toBe(true);
    expect(isSyntaxError(new Error("Query error: GRAFEO-Q002: semantic error: x"))).toBe(false);
    expect(isSyntaxError("text")).toBe(false);
  });
});
