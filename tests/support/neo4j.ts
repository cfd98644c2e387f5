import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AppError } from "@/lib/base/errors";
import type { Neo4jConfig } from "@/lib/store/config";
import { DEFAULT_VERSION, startNeo4j } from "../../scripts/neo4j/server";

export interface TestServer {
  readonly config: Neo4jConfig;
  stop(): Promise<void>;
}

/**
 * A Neo4j for tests: the one at NEO4J_TEST_URI (its content will be deleted), else one started for this file.
 * Undefined where ATLAS_NEO4J_TESTS is 0, or where it is not 1 and Java or Maven is missing; both are said loudly.
 */
export async function testServer(): Promise<TestServer | undefined> {
  const { ATLAS_NEO4J_TESTS: wanted, NEO4J_TEST_URI: uri, ...env } = process.env;
  if (wanted === "0") return notRun("ATLAS_NEO4J_TESTS is 0");
  if (uri) {
    const username = env["NEO4J_TEST_USERNAME"] ?? "neo4j";
    const password = env["NEO4J_TEST_PASSWORD"] ?? "";
    return { config: { store: "neo4j", uri, username, password }, stop: async () => {} };
  }
  try {
    return await startServer(env["NEO4J_VERSION"] || DEFAULT_VERSION);
  } catch (error) {
    if (wanted === "1" || !(error instanceof AppError)) throw error;
    return notRun(error.message);
  }
}

async function startServer(version: string): Promise<TestServer> {
  const home = await mkdtemp(join(tmpdir(), "atlas-neo4j-"));
  const cache = resolve(process.env["ATLAS_DATA"] || "data", "neo4j");
  const { uri, username, password, stop } = await startNeo4j({
    version,
    cache,
    home,
    port: 0,
    password: "paper-atlas-test",
    env: process.env,
  });
  return {
    config: { store: "neo4j", uri, username, password },
    stop: async () => {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function notRun(why: string): undefined {
  process.stderr.write(`\n!!! The tests against a real Neo4j did NOT run: ${why}\n\n`);
  return undefined;
}
