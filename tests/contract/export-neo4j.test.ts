import neo4j from "neo4j-driver";
import { afterAll, expect, test } from "vitest";
import { cypherScript } from "@/lib/export/cypher";
import { neo4jNodesCsv, neo4jRelationshipsCsv } from "@/lib/export/neo4j-csv";
import type { GraphDocument, Properties } from "@/lib/model/document";
import type { Neo4jConfig } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import { EVERY_VALUE } from "@/tests/support/documents";
import { type TestServer, testServer } from "@/tests/support/neo4j";
import { importedServer } from "@/tests/support/neo4j-import";
import { documentOf, SMALL } from "@/tests/support/small-atlas";

const server: TestServer | undefined = await testServer();
afterAll(() => server?.stop());

/** Every label, most types and every sort of value; texts that a script could trip over among them. */
const TRICKY = {
  backslashes: "\\u0041 \\\\u0041 \\alpha \\",
  comment: "/* ' */ // x",
  end: "a;\nRETURN 1;\n",
};
const GRAPH: GraphDocument = documentOf(
  [
    ...SMALL.nodes,
    ...EVERY_VALUE.nodes.map((node) =>
      node.id === "paper:bare" ? { ...node, properties: { ...node.properties, ...TRICKY } } : node,
    ),
  ],
  [...SMALL.edges, ...EVERY_VALUE.edges],
);
const NOTE = { version: GRAPH.meta.version, updatedAt: "2026-01-01T00:00:00.000Z" };

test.runIf(server)("the Cypher script makes an equal graph in an empty Neo4j, once or twice", async () => {
  const { config } = running(server);
  const statements = [...cypherScript(GRAPH, NOTE)].join("").split(";\n").slice(0, -1);
  await runAll(config, statements);
  expect(await storedIn(config)).toEqual(GRAPH);
  await runAll(config, statements);
  expect(await storedIn(config)).toEqual(GRAPH);
});

test.runIf(server && !process.env["NEO4J_TEST_URI"])(
  "neo4j-admin imports the CSV files",
  async () => {
    const imported = await importedServer({
      "nodes.csv": [...neo4jNodesCsv(GRAPH)].join(""),
      "relationships.csv": [...neo4jRelationshipsCsv(GRAPH)].join(""),
    });
    try {
      const note = [...cypherScript({ nodes: GRAPH.nodes, edges: [] }, NOTE)].at(-1) ?? "";
      await runAll(imported.config, [note.slice(0, -2)]);
      expect(await storedIn(imported.config)).toEqual({
        ...GRAPH,
        nodes: GRAPH.nodes.map((node) => ({ ...node, properties: importable(node.properties) })),
        edges: GRAPH.edges.map((edge) => ({ ...edge, properties: importable(edge.properties) })),
      });
    } finally {
      await imported.stop();
    }
  },
  300_000,
);

/** What CSV can say: it knows no empty lists. */
function importable(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}

async function storedIn(config: Neo4jConfig): Promise<GraphDocument> {
  const store = await openStore(config);
  try {
    return await store.document();
  } finally {
    await store.close();
  }
}

async function runAll(
  { uri, username, password }: Neo4jConfig,
  statements: readonly string[],
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (const statement of statements) await driver.executeQuery(statement);
  } finally {
    await driver.close();
  }
}

function running(started: TestServer | undefined): TestServer {
  if (!started) throw new Error("no server");
  return started;
}
