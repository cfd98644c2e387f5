import { Neo4jError } from "neo4j-driver";
import { describe, expect, test } from "vitest";
import type { Neo4jConfig } from "@/lib/store/config";
import { serverError } from "@/lib/store/neo4j/errors";

const CONFIG: Neo4jConfig = {
  store: "neo4j",
  uri: "bolt://db:7687",
  username: "neo4j",
  password: "p",
  database: "atlas",
};
const failed = (code: string, message = "some text") => new Neo4jError(message, code, "", "");

describe("serverError", () => {
  test.each([
    ["Neo.ClientError.Security.Unauthorized", "store_unavailable", "NEO4J_PASSWORD"],
    ["Neo.ClientError.Security.AuthenticationRateLimit", "store_unavailable", "NEO4J_PASSWORD"],
    [
      "Neo.ClientError.Database.DatabaseNotFound",
      "store_unavailable",
      "no database atlas: check NEO4J_DATABASE",
    ],
    ["ServiceUnavailable", "store_unavailable", "bolt://db:7687"],
    ["SessionExpired", "store_unavailable", "NEO4J_URI"],
    ["Neo.ClientError.Statement.AccessMode", "refused", "only reading"],
    ["Neo.ClientError.Security.Forbidden", "refused", "NEO4J_USERNAME"],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "too_large", "memory"],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "timeout", "2 s"],
    ["Neo.ClientError.Statement.TypeError", "query_failed", "some text."],
  ])("%s is %s", (code, expected, text) => {
    const error = serverError(failed(code), CONFIG, 2_000);
    expect(error.code).toBe(expected);
    expect(error.message).toContain(text);
    expect(error.message).not.toContain("Neo.");
  });

  test("a syntax error keeps its place and loses the rest", () => {
    const message =
      "Invalid input 'RETURN': expected ')' (line 1, column 10 (offset: 9))\n\"MATCH (n RETURN n\"\n          ^";
    expect(serverError(failed("Neo.ClientError.Statement.SyntaxError", message), CONFIG).message).toBe(
      "Syntax error: Invalid input 'RETURN': expected ')' (line 1, column 10).",
    );
  });
});
