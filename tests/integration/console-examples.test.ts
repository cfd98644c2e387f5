import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CypherResponse } from "@/lib/contract/cypher";
import { readSources } from "@/lib/digest/read";
import { EXAMPLES } from "@/lib/explorer/console/examples";
import { analyseGraph, extractGraph, parseSources } from "@/lib/ingest/pipeline";
import { loadLexicon } from "@/lib/lexicon/load";
import { CONSOLE_LIMITS, runCypher } from "@/lib/query/console";
import { storeConfigFrom } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import type { GraphStore } from "@/lib/store/port";
import { temporaryFolder } from "@/tests/support/command";
import { testServer } from "@/tests/support/neo4j";

const server = await testServer();
const { folder, remove } = await temporaryFolder();
const stores: GraphStore[] = [];

beforeAll(async () => {
  const { files } = await readSources(["seeds"], { cwd: process.cwd() });
  const extracted = extractGraph(parseSources(files).digests, loadLexicon(), () => {});
  const document = analyseGraph(extracted, undefined, () => {});
  stores.push(await openStore(storeConfigFrom({ ATLAS_DATA: folder })));
  if (server) stores.push(await openStore(server.config));
  await Promise.all(stores.map((store) => store.write(document)));
});

afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await remove();
  await server?.stop();
});

/** Of several shortest paths each database may take another: only their lengths are compared. */
function comparable({ columns, rows }: CypherResponse) {
  const isPath = (cell: CypherResponse["rows"][number][number]) =>
    typeof cell === "object" && cell !== null && !Array.isArray(cell) && cell["$type"] === "path";
  return { columns, rows: rows.map((row) => row.map((cell) => (isPath(cell) ? "a path" : cell))) };
}

test("there are twelve", () => {
  expect(EXAMPLES).toHaveLength(12);
  expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBe(12);
});

describe("the worked example", () => {
  test.each(EXAMPLES)("$name", async ({ query, params = {} }) => {
    const run = (store: GraphStore) =>
      runCypher(store, { query, params: { ...params } }, { ...CONSOLE_LIMITS, now: () => performance.now() });
    const answers = (await Promise.all(stores.map(run))).map(comparable);
    for (const answer of answers) {
      expect(answer.rows.length).toBeGreaterThan(0);
      expect(answer).toEqual(answers[0]);
    }
    expect(answers).toHaveLength(server ? 2 : 1);
  });
});
