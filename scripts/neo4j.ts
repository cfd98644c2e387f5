import { resolve } from "node:path";
import { Command } from "commander";
import { z } from "zod";
import { parseCommand } from "./arguments";
import { DEFAULT_VERSION, startNeo4j } from "./neo4j/server";
import { onStop } from "./processes";
import { EXIT, print, runCommand } from "./terminal";

/** Loopback only, and printed at every start; set NEO4J_PASSWORD for another one. */
const DEFAULT_PASSWORD = "paper-atlas";

const portNumber = z
  .string()
  .regex(/^\d+$/u, "a whole number")
  .transform(Number)
  .pipe(z.int().max(65_535, "a port number, at most 65535"));

const options = z.strictObject({
  port: portNumber,
  httpPort: portNumber.optional(),
  data: z.string().min(1).optional(),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/u, "a release such as 5.26.16 or 2025.10.1")
    .optional(),
});

const command = new Command("npm run neo4j --")
  .description(
    "Runs a real Neo4j server on this machine until Ctrl-C. Needs a JDK and, the first time, Maven.",
  )
  .option("--port <number>", "Bolt port; 0 takes a free one", "7687")
  .option("--http-port <number>", "also serve HTTP on this port")
  .option("--data <folder>", "where the server keeps its databases (by default under ATLAS_DATA)")
  .option("--version <release>", `Neo4j release (by default NEO4J_VERSION, else ${DEFAULT_VERSION})`);

async function neo4j(): Promise<number> {
  const { settings } = parseCommand(command, options);
  const version = settings.version ?? (process.env["NEO4J_VERSION"] || DEFAULT_VERSION);
  const cache = resolve(process.env["ATLAS_DATA"] || "data", "neo4j");
  const server = await startNeo4j({
    version,
    cache,
    home: settings.data === undefined ? resolve(cache, version, "home") : resolve(settings.data),
    port: settings.port,
    ...(settings.httpPort === undefined ? {} : { httpPort: settings.httpPort }),
    password: process.env["NEO4J_PASSWORD"] || DEFAULT_PASSWORD,
    env: process.env,
  });
  onStop(() => void server.stop());
  const { uri, username, password, ended } = server;
  await print(`NEO4J_URI=${uri}\nNEO4J_USERNAME=${username}\nNEO4J_PASSWORD=${password}\n`);
  await ended;
  return EXIT.done;
}

await runCommand(neo4j);
