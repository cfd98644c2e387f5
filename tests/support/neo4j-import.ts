import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { IMPORT_OPTIONS } from "@/lib/export/neo4j-csv";
import { serverJars } from "@/scripts/neo4j/artifacts";
import { findJava } from "@/scripts/neo4j/java";
import { DEFAULT_VERSION, startNeo4j } from "@/scripts/neo4j/server";
import { serverSettings } from "@/scripts/neo4j/settings";
import type { TestServer } from "./neo4j";

const PASSWORD = "paper-atlas-test";

/** A Neo4j whose database was made by the server's own importer from the given CSV files. */
export async function importedServer(files: Readonly<Record<string, string>>): Promise<TestServer> {
  const version = process.env["NEO4J_VERSION"] || DEFAULT_VERSION;
  const home = await mkdtemp(join(tmpdir(), "atlas-import-"));
  const input = join(home, "input");
  await mkdir(input);
  for (const [name, text] of Object.entries(files)) await writeFile(join(input, name), text);
  await writeFile(join(home, "neo4j.conf"), serverSettings({ home, port: 0 }));
  const cache = resolve(process.env["ATLAS_DATA"] || "data", "neo4j");
  await runImporter(findJava(version, process.env), await serverJars(cache, version), { home, input });
  const server = await startNeo4j({ version, cache, home, port: 0, password: PASSWORD, env: process.env });
  const { uri, username, password } = server;
  return {
    config: { store: "neo4j", uri, username, password },
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function runImporter(
  java: string,
  jars: string,
  { home, input }: { home: string; input: string },
): Promise<void> {
  const command = ["org.neo4j.cli.AdminTool", "database", "import", "full", ...IMPORT_OPTIONS, "neo4j"];
  const child = spawn(java, ["-Xmx512m", "-cp", join(jars, "*"), ...command], {
    cwd: input,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: home },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += String(chunk);
    });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => (code === 0 ? done() : fail(new Error(`the importer said: ${said}`))));
  });
}
