import { afterAll, expect, test } from "vitest";
import { readSources } from "@/lib/digest/read";
import { analyseGraph, extractGraph, parseSources } from "@/lib/ingest/pipeline";
import { loadLexicon } from "@/lib/lexicon/load";
import type { GraphDocument } from "@/lib/model/document";
import { storeConfigFrom } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import type { GraphStore } from "@/lib/store/port";
import { runScript, temporaryFolder } from "@/tests/support/command";
import { type TestServer, testServer } from "@/tests/support/neo4j";

const server: TestServer | undefined = await testServer();
const silent = () => {};

/** Questions whose answers must be the same, in the part of Cypher that both databases understand. */
const QUESTIONS = [
  "MATCH (n) RETURN labels(n)[0] AS label, count(*) AS count ORDER BY label",
  "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY type",
  "MATCH (p:Paper)-[:USES|INTRODUCES]->(m:Method {id: 'method:grpo'}) RETURN p.id, p.name ORDER BY p.id",
  "MATCH (a:Author)-[:AUTHORED]->(p:Paper)-[:IN_TOPIC]->(t:Topic) RETURN a.name, t.name, count(p) AS papers ORDER BY a.name, t.name",
  "MATCH (p:Paper)-[r:REPORTS]->(s:Result)-[:ON]->(b:Benchmark) RETURN b.id, s.value, s.unit, r.quote ORDER BY b.id, s.id",
  "MATCH (m:Method {id: 'method:mcts'}) RETURN m",
  "MATCH (p:Paper)-[r:USES]->(m:Method {id: 'method:kv-cache'}) RETURN r ORDER BY p.id",
  "MATCH (p:Paper) WHERE p.summaryZh IS NOT NULL RETURN p.id, p.aliases, p.summaryZh, p.x, p.y ORDER BY p.id",
];

test.runIf(server)("the seeds make the same graph and the same answers in both databases", async () => {
  const document = await graphOfSeeds();
  const { folder, remove } = await temporaryFolder();
  const stores = [
    await openStore(storeConfigFrom({ ATLAS_DATA: folder })),
    await openStore(configOf(server)),
  ] as const;
  try {
    const reports = await Promise.all(stores.map((store) => store.write(document)));
    expect(reports[0]).toEqual(reports[1]);
    for (const stored of await Promise.all(stores.map((store) => store.document()))) {
      expect(stored).toEqual(document);
    }
    for (const question of QUESTIONS) {
      const [embedded, neo4j] = await Promise.all(stores.map((store) => store.read(question)));
      expect(embedded?.rows.length, question).toBeGreaterThan(0);
      expect(neo4j, question).toEqual(embedded);
    }
  } finally {
    await Promise.all(stores.map((store: GraphStore) => store.close()));
    await remove();
  }
});

test.runIf(server)("NEO4J_URI switches extraction and queries to Neo4j", async () => {
  const { folder, remove } = await temporaryFolder();
  const { uri, username, password } = configOf(server);
  const env = { ATLAS_DATA: folder, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const extracted = await runScript("extract", ["--fresh", "seeds/000_bca43405f9cbfcb3.txt"], env);
  expect(extracted.code).toBe(0);
  const again = await runScript("extract", ["seeds/000_bca43405f9cbfcb3.txt"], env);
  expect(again.err).toContain("Nothing changed");
  const { out } = await runScript("query", ["MATCH (d:Digest) RETURN d.id", "--format", "json"], env);
  expect(JSON.parse(out)).toEqual({ columns: ["d.id"], rows: [["digest:2025-10-10"]] });
  const wrong = await runScript("query", ["RETURN 1"], { ...env, NEO4J_PASSWORD: "not the password" });
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain("NEO4J_PASSWORD");
  expect(wrong.err.trim().split("\n")).toHaveLength(1);
  await remove();
});

afterAll(() => server?.stop());

function configOf(running: TestServer | undefined): TestServer["config"] {
  if (!running) throw new Error("no server");
  return running.config;
}

async function graphOfSeeds(): Promise<GraphDocument> {
  const { files } = await readSources(["seeds"], { cwd: process.cwd() });
  const { digests } = parseSources(files);
  return analyseGraph(extractGraph(digests, loadLexicon(), silent), undefined, silent);
}
