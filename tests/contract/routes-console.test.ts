import { afterEach, describe, expect, test } from "vitest";
import { POST as cypher } from "@/app/api/cypher/route";
import { AppError } from "@/lib/base/errors";
import { cypherResponse } from "@/lib/contract/cypher";
import { errorBody } from "@/lib/contract/shared";
import { useStore } from "@/lib/server/store";
import { memoryStore } from "../support/memory-store";
import { SMALL } from "../support/small-atlas";

const ask = (init: RequestInit = {}) =>
  new Request("http://127.0.0.1:3000/api/cypher", {
    method: "POST",
    body: '{"query":"RETURN 1"}',
    headers: { "content-type": "application/json" },
    ...init,
  });

async function failure(response: Response, status: number, code: string) {
  const body = errorBody.parse(await response.json());
  expect({ status: response.status, code: body.error.code }).toEqual({ status, code });
  return body.error;
}

afterEach(() => useStore(() => Promise.reject(new Error("no store in this test"))));

describe("the console", () => {
  test("gives the statement, its parameters and limits to the store", async () => {
    const seen: unknown[] = [];
    useStore(async () =>
      memoryStore(SMALL, async (statement, params, { timeoutMs, maxRows }) => {
        seen.push(statement, params, timeoutMs, maxRows);
        return { columns: ["n"], rows: [[1]], truncated: false };
      }),
    );
    const body = JSON.stringify({ query: " RETURN $a AS n; // the end", params: { a: 1 } });
    const answer = cypherResponse.parse(await (await cypher(ask({ body }))).json());
    expect(seen).toEqual(["RETURN $a AS n", { a: 1 }, 15_000, 1000]);
    expect(answer).toMatchObject({ columns: ["n"], rows: [[1]], truncated: false });
  });

  test("lets only some queries run at once, and others after them", async () => {
    const waiting: (() => void)[] = [];
    useStore(async () =>
      memoryStore(SMALL, async () => {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
        return { columns: [], rows: [], truncated: false };
      }),
    );
    const running = [1, 2, 3, 4].map(() => cypher(ask()));
    await expect.poll(() => waiting.length).toBe(4);
    const refused = await cypher(ask());
    expect(refused.headers.get("retry-after")).toBe("1");
    await failure(refused, 429, "busy");
    for (const go of waiting) go();
    expect((await Promise.all(running)).map((response) => response.status)).toEqual([200, 200, 200, 200]);
    const after = cypher(ask());
    await expect.poll(() => waiting.length).toBe(5);
    waiting.at(-1)?.();
    expect((await after).status).toBe(200);
  });

  test("one client cannot take the places of the others", async () => {
    const waiting: (() => void)[] = [];
    useStore(async () =>
      memoryStore(SMALL, async () => {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
        return { columns: [], rows: [], truncated: false };
      }),
    );
    const from = (address: string) =>
      cypher(ask({ headers: { "content-type": "application/json", "x-forwarded-for": address } }));
    const running = [1, 2, 3, 4].map(() => from("10.0.0.1"));
    await expect.poll(() => waiting.length).toBe(4);
    const error = await failure(await from("10.0.0.1"), 429, "busy");
    expect(error.message).toContain("4 of your queries");
    running.push(from("10.0.0.2"));
    await expect.poll(() => waiting.length).toBe(5);
    for (const go of waiting) go();
    expect((await Promise.all(running)).map((response) => response.status)).toEqual([
      200, 200, 200, 200, 200,
    ]);
  });

  test("says where a statement is wrong, and what to write", async () => {
    useStore(async () => memoryStore(SMALL));
    const wrong = ask({ body: JSON.stringify({ query: "MATCH (n)\nRETRUN n" }) });
    expect(await failure(await cypher(wrong), 400, "query_failed")).toMatchObject({
      line: 2,
      column: 1,
      hint: "Did you mean RETURN?",
    });
    const write = ask({ body: JSON.stringify({ query: "MATCH (n) SET n.x = 1" }) });
    expect(await failure(await cypher(write), 403, "refused")).toMatchObject({ line: 1, column: 11 });
  });

  test("gives the plan that EXPLAIN asks for, and says what was cut", async () => {
    const plan = { operator: "Scan", detail: "n", estimatedRows: 3, children: [] };
    useStore(async () =>
      memoryStore(SMALL, async (_, __, options) =>
        options.plan === "explain"
          ? { columns: [], rows: [], truncated: false, plan, notices: ["Slow."] }
          : { columns: ["n"], rows: Array.from({ length: 1001 }, (_row, i) => [i]), truncated: false },
      ),
    );
    const explain = ask({ body: JSON.stringify({ query: "EXPLAIN MATCH (n) RETURN n" }) });
    expect(cypherResponse.parse(await (await cypher(explain)).json())).toMatchObject({
      columns: [],
      rows: [],
      plan,
      notices: ["Slow."],
    });
    const all = cypherResponse.parse(await (await cypher(ask())).json());
    expect(all).toMatchObject({ truncated: true, cut: { by: "rows", kept: 1000, limit: 1000 } });
    expect(all.cut?.message).toContain("SKIP 1000");
  });

  test("takes no parameters that are larger than a query needs", async () => {
    useStore(async () => memoryStore(SMALL));
    const large = ask({ body: JSON.stringify({ query: "RETURN $a", params: { a: "x".repeat(140_000) } }) });
    await failure(await cypher(large), 413, "too_large");
    const deep = ask({ body: `{"query":"RETURN $a","params":{"a":${"[".repeat(1500)}${"]".repeat(1500)}}}` });
    expect([400, 413]).toContain((await cypher(deep)).status);
  });

  test("ends the query when the client goes away", async () => {
    useStore(async () =>
      memoryStore(
        SMALL,
        (_, __, { signal }) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener("abort", () =>
              reject(new AppError("cancelled", "The query was cancelled.")),
            );
          }),
      ),
    );
    const client = new AbortController();
    const answer = cypher(ask({ signal: client.signal }));
    setTimeout(() => client.abort(), 20);
    await failure(await answer, 499, "cancelled");
  });

  test.each([
    ["timeout", 408],
    ["query_failed", 400],
    ["too_large", 413],
    ["store_unavailable", 503],
  ] as const)("answers a store that says %s with %i", async (code, status) => {
    useStore(async () => memoryStore(SMALL, () => Promise.reject(new AppError(code, "One sentence."))));
    const error = await failure(await cypher(ask()), status, code);
    expect(error.message).toBe("One sentence.");
  });
});
