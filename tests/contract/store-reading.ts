import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/base/errors";
import { ONE_DIGEST, ring, TWO_DIGESTS } from "../support/documents";
import { expectPlain, failure, ORDERED, RUNAWAY, type StoreContext } from "./store-context";

/** Limits, cancelling, wrong statements, refused writes and closing. */
export function readingContract(context: StoreContext): void {
  describe("reading", () => {
    test("10,000 rows come whole and in order", async () => {
      const document = ring(10_000);
      await context.store().write(document);
      const { columns, rows, truncated } = await context.store().read(ORDERED);
      expect(columns).toEqual(["id", "number"]);
      expect(rows).toEqual(document.nodes.map(({ id }, i) => [id, i]));
      expect(truncated).toBe(false);
      expect(await context.store().document()).toEqual(document);
    });

    test.each([
      ["a plain statement", ORDERED, 7],
      ["one with a limit of its own", `${ORDERED} LIMIT 5`, 5],
      ["one that ends in a comment", `${ORDERED} // by id`, 7],
      ["a union", "MATCH (p:Paper) RETURN p.id AS id UNION ALL MATCH (p:Paper) RETURN p.id AS id", 7],
      ["one without a limit of its own kind", "UNWIND [1, 2, 3] AS n RETURN n", 3],
    ])("no more than maxRows: %s", async (_, cypher, expected) => {
      await context.store().write(ring(20));
      const { rows, truncated } = await context.store().read(cypher, {}, { maxRows: 7 });
      expect(rows).toHaveLength(expected);
      expect(truncated).toBe(expected === 7);
    });

    test("exactly maxRows rows are not cut", async () => {
      await context.store().write(ring(7));
      expect(await context.store().read(ORDERED, {}, { maxRows: 7 })).toMatchObject({ truncated: false });
      expect(await context.store().read(ORDERED, {}, { maxRows: 6 })).toMatchObject({ truncated: true });
      expect((await context.store().read(ORDERED, {}, { maxRows: 0 })).rows).toEqual([]);
    });

    test("a few of endless rows are delivered, and the store goes on", async () => {
      await context.store().write(ring(2_000));
      const product = "MATCH (a:Paper), (b:Paper), (c:Paper) RETURN a.id, b.id, c.id";
      const { rows, truncated } = await context.store().read(product, {}, { maxRows: 10 });
      expect([rows.length, truncated]).toEqual([10, true]);
      expect((await context.store().read("RETURN 1 AS one")).rows).toEqual([[1]]);
    });

    test("rows are handed on in parts, one after the other, the same as at once", async () => {
      await context.store().write(ring(12_000));
      const parts: (readonly (readonly unknown[])[])[] = [];
      let taking = 0;
      const result = await context.store().read(
        "MATCH (p:Paper)-[r]->() RETURN p.id AS id, r ORDER BY p.id",
        {},
        {
          onRows: async (columns, rows) => {
            taking += 1;
            expect({ columns, taking }).toEqual({ columns: ["id", "r"], taking: 1 });
            await new Promise((resolve) => setTimeout(resolve, 5));
            parts.push(rows);
            taking -= 1;
          },
        },
      );
      expect(result).toMatchObject({ columns: ["id", "r"], rows: [], truncated: false });
      expect(parts.length).toBeGreaterThan(1);
      const whole = await context.store().read("MATCH (p:Paper)-[r]->() RETURN p.id AS id, r ORDER BY p.id");
      expect(parts.flat()).toEqual(whole.rows);
    });

    test("rows that are handed on keep to maxRows, and end when they are not taken", async () => {
      await context.store().write(ring(6_000));
      let count = 0;
      const take = async (_: readonly string[], rows: readonly unknown[]) => {
        count += rows.length;
      };
      const cut = await context.store().read(ORDERED, {}, { maxRows: 5_500, onRows: take });
      expect([count, cut.truncated]).toEqual([5_500, true]);
      const refuse = () => Promise.reject(new AppError("cancelled", "Nobody reads on."));
      expect(await failure(context.store().read(ORDERED, {}, { onRows: refuse }))).toMatchObject({
        code: "cancelled",
      });
      expect((await context.store().read("RETURN 1 AS one")).rows).toEqual([[1]]);
    });

    test("many reads at once get their own answers", async () => {
      await context.store().write(ring(100));
      const numbers = Array.from({ length: 40 }, (_, i) => i);
      const answers = await Promise.all(
        numbers.map((n) => context.store().read("MATCH (p:Paper {number: $n}) RETURN p.number AS n", { n })),
      );
      expect(answers.map(({ rows }) => rows)).toEqual(numbers.map((n) => [[n]]));
    });

    test("a runaway query is ended at its time limit, and others are not held up", async () => {
      await context.store().write(ring(50));
      const runaway = failure(context.store().read(RUNAWAY, {}, { timeoutMs: 1_000 }));
      expect((await context.store().read(ORDERED)).rows).toHaveLength(50);
      expect(await runaway).toMatchObject({ code: "timeout", message: expect.stringContaining("1 s") });
      expect((await context.store().read(ORDERED)).rows).toHaveLength(50);
    });

    test("a query can be cancelled, also before it starts", async () => {
      await context.store().write(ring(50));
      const controller = new AbortController();
      const read = failure(context.store().read(RUNAWAY, {}, { signal: controller.signal }));
      setTimeout(() => controller.abort(), 300);
      expect(await read).toEqual({ code: "cancelled", message: "The query was cancelled." });
      expect((await failure(context.store().read(ORDERED, {}, { signal: controller.signal }))).code).toBe(
        "cancelled",
      );
      expect((await context.store().read(ORDERED)).rows).toHaveLength(50);
    });

    test.each([
      ["MATCH (n RETURN n", /^Syntax error: .*line 1, column 10/u],
      ["MATCH (n:Paper)\nWHERE n.x =\nRETURN n", /line 3/u],
      ["RETURN missing", /missing/u],
      ["RETURN nosuchfunction(1)", /nosuchfunction/u],
      ["", /\S/u],
    ])("a statement that is wrong is explained: %j", async (cypher, expected) => {
      await context.store().write(ONE_DIGEST);
      for (const options of [{}, { maxRows: 5 }]) {
        const { code, message } = await failure(context.store().read(cypher, {}, options));
        expect(code).toBe("query_failed");
        expect(message).toMatch(expected);
        expectPlain(message);
      }
    });
  });

  describe("reading only", () => {
    test.each([
      "CREATE (n:Paper {id: 'paper:x'})",
      "CREATE (n:Paper {id: 'paper:x'}) RETURN n",
      "MERGE (n:Paper {id: 'paper:x'}) RETURN n.id",
      "MATCH (n:Paper) SET n.name = 'x'",
      "MATCH (n:Paper) SET n.name = 'x' RETURN n.name AS name",
      "MATCH (n:Paper) SET n:Method",
      "MATCH (n:Paper) REMOVE n.name",
      "MATCH (n) DETACH DELETE n",
      "MATCH ()-[r]->() DELETE r",
      "MATCH (n:Paper) FOREACH (x IN [1] | SET n.name = 'x')",
      "UNWIND [1] AS x CREATE (:Paper {id: 'paper:x'})",
      "CREATE INDEX some_index FOR (n:Paper) ON (n.name)",
    ])("%s is refused and changes nothing", async (cypher) => {
      await context.store().write(TWO_DIGESTS);
      for (const options of [{}, { maxRows: 5 }]) {
        const { code, message } = await failure(context.store().read(cypher, {}, options));
        expect(["refused", "query_failed"]).toContain(code);
        expectPlain(message);
      }
      expect(await context.store().document()).toEqual(TWO_DIGESTS);
      expect((await context.store().read("MATCH (n) RETURN count(n) AS n")).rows).toEqual([[5]]);
    });

    test("the refusal says that only reading is allowed", async () => {
      await context.store().write(ONE_DIGEST);
      expect(await failure(context.store().read("MATCH (n) SET n.x = 1"))).toEqual({
        code: "refused",
        message: "This statement would change the graph; only reading is allowed.",
      });
    });
  });

  test("close can be called twice, and nothing works afterwards", async () => {
    const store = context.store();
    await store.write(ONE_DIGEST);
    await store.close();
    await store.close();
    const late = [
      () => store.read("RETURN 1"),
      () => store.document(),
      () => store.info(),
      () => store.write(TWO_DIGESTS),
    ];
    for (const call of late) {
      expect(await failure(call())).toEqual({ code: "store_unavailable", message: "The store is closed." });
    }
    expect(await (await context.again()).document()).toEqual(ONE_DIGEST);
  });

  test("close ends reads that still run", async () => {
    await context.store().write(ONE_DIGEST);
    const running = failure(context.store().read(RUNAWAY));
    await context.store().read("RETURN 1 AS one");
    await context.store().close();
    expect(await running).toEqual({ code: "store_unavailable", message: "The store is closed." });
  });
}
