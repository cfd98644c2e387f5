import neo4j, { type Driver } from "neo4j-driver";
import { describe, expect, test } from "vitest";
import type { Neo4jConfig } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import { ONE_DIGEST, ring, TWO_DIGESTS } from "../support/documents";
import { testServer } from "../support/neo4j";
import { graphStoreContract } from "./graph-store";
import { expectPlain, failure, type StoreContext } from "./store-context";

const server = await testServer();

/** What only a server can do, or suffer. */
function serverContract(config: Neo4jConfig, admin: () => Driver, { store, again }: StoreContext): void {
  const unreachable = async (change: Partial<Neo4jConfig>) => {
    const other = await openStore({ ...config, ...change });
    try {
      const told = await failure(other.info());
      expect(await failure(other.read("RETURN 1"))).toEqual(told);
      expect(await failure(other.write(ONE_DIGEST))).toEqual(told);
      expectPlain(told.message);
      return told;
    } finally {
      await other.close();
    }
  };
  const namesOf = async (statement: string) =>
    (await admin().executeQuery(statement)).records.map((r) => r.get("name"));

  test("a server that is down is named", async () => {
    expect(await unreachable({ uri: "bolt://127.0.0.1:9" })).toEqual({
      code: "store_unavailable",
      message: "No Neo4j server answers at bolt://127.0.0.1:9: start it, or check NEO4J_URI.",
    });
  });

  test("a wrong database name is named", async () => {
    expect(await unreachable({ database: "nosuchdatabase" })).toEqual({
      code: "store_unavailable",
      message: "Neo4j has no database nosuchdatabase: check NEO4J_DATABASE.",
    });
  });

  test("a wrong password is named", async () => {
    // One attempt only: after three the server takes none for some seconds.
    const other = await openStore({ ...config, password: "wrong-password" });
    expect(await failure(other.info())).toEqual({
      code: "store_unavailable",
      message: "Neo4j refused the login: check NEO4J_USERNAME and NEO4J_PASSWORD.",
    });
    await other.close();
  });

  test("the database can be named", async () => {
    await store().write(ONE_DIGEST);
    const named = await openStore({ ...config, database: "neo4j" });
    expect(await named.document()).toEqual(ONE_DIGEST);
    await named.close();
  });

  test("a routing address works too", async () => {
    await store().write(ONE_DIGEST);
    const routed = await openStore({ ...config, uri: config.uri.replace("bolt:", "neo4j:") });
    expect(await routed.document()).toEqual(ONE_DIGEST);
    await routed.close();
  });

  test("ids are unique and indexed, names can be searched", async () => {
    await store().write(ONE_DIGEST);
    expect(await namesOf("SHOW CONSTRAINTS")).toEqual(
      expect.arrayContaining(["atlas_paper_id", "atlas_digest_id"]),
    );
    expect(await namesOf("SHOW FULLTEXT INDEXES")).toEqual(["atlas_names"]);
    const { rows } = await store().read(
      "CALL db.index.fulltext.queryNodes('atlas_names', $text) YIELD node RETURN node.id AS id",
      { text: "relative policy" },
    );
    expect(rows).toEqual([["method:grpo"]]);
  });

  test("what is not ours is left alone and not seen", async () => {
    await admin().executeQuery(
      "CREATE (a:Customer {id: 'paper:one', name: 'Ada'})-[:USES {since: 2020}]->(:Product {id: 'method:grpo'})",
    );
    await store().write(TWO_DIGESTS);
    await store().write(ONE_DIGEST);
    expect(await store().document()).toEqual(ONE_DIGEST);
    expect((await store().info()).nodes).toBe(ONE_DIGEST.nodes.length);
    expect(
      (await store().read("MATCH (c:Customer)-[r:USES]->(p:Product) RETURN c.name, r.since, p.id")).rows,
    ).toEqual([["Ada", 2020, "method:grpo"]]);
  });

  test("what somebody changed by hand is put right", async () => {
    await store().write(TWO_DIGESTS);
    await admin().executeQuery("MATCH (p:Paper {id: 'paper:two'}) SET p.name = 'changed', p.extra = 1");
    await admin().executeQuery("MATCH (:Paper)-[r:USES]->() DELETE r");
    await admin().executeQuery("CREATE (:Paper {id: 'paper:stray'})");
    await admin().executeQuery(
      "MATCH (a:Paper {id: 'paper:two'})-[:LISTED_IN]->(b) CREATE (a)-[:LISTED_IN]->(b)",
    );
    expect(await store().write(TWO_DIGESTS)).toMatchObject({
      changed: true,
      nodes: { added: 0, updated: 1, removed: 1 },
      edges: { added: 1, updated: 0, removed: 1 },
    });
    expect(await store().document()).toEqual(TWO_DIGESTS);
  });

  test("more changes than one transaction takes are made in several", async () => {
    const large = ring(26_000);
    expect(await store().write(large)).toMatchObject({ nodes: { added: 26_000 }, edges: { added: 26_000 } });
    expect(await store().document()).toEqual(large);
    expect(await (await again()).write(large)).toMatchObject({ changed: false });
  });

  test("a runaway query does not go on in the server after it was cancelled", async () => {
    await store().write(ONE_DIGEST);
    const controller = new AbortController();
    const running = failure(
      store().read(
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a WHERE a < 0 RETURN a",
        {},
        {
          signal: controller.signal,
        },
      ),
    );
    const others = async () =>
      (
        await admin().executeQuery(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN *",
        )
      ).records.length;
    await expect.poll(others).toBe(1);
    controller.abort();
    await running;
    await expect.poll(others).toBe(0);
  });
}

if (server) {
  const { config, stop } = server;
  let driver: Driver;
  graphStoreContract(
    "Neo4j store",
    {
      start: async () => {
        driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
        await driver.verifyConnectivity();
      },
      fresh: async () => {
        await driver
          .executeQuery("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
          .catch(() => driver.executeQuery("MATCH (n) DETACH DELETE n"));
        return openStore(config);
      },
      again: () => openStore(config),
      stop: async () => {
        await driver.close();
        await stop();
      },
    },
    (context) => describe("as a server", () => serverContract(config, () => driver, context)),
  );
} else {
  test.skip("NOT RUN: no Neo4j server could be started", () => {});
}
