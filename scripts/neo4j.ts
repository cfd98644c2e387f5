import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { AppError } from "@/lib/base/errors";
import { DEFAULT_VERSION, startNeo4j } from "./neo4j/server";

const command = new Command("npm run neo4j --")
  .description("A real Neo4j server on this machine, until Ctrl-C. Needs Java and, the first time, Maven.")
  .option("--port <number>", "Bolt port; 0 takes a free one", portNumber, 7687)
  .option("--http-port <number>", "also serve HTTP on this port", portNumber)
  .option("--data <folder>", "where the server keeps its databases (default: under ATLAS_DATA)")
  .option("--version <release>", "Neo4j release, such as 5.26.16 or 2025.10.1")
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

interface Options {
  readonly port: number;
  readonly httpPort?: number;
  readonly data?: string;
  readonly version?: string;
}

async function main(): Promise<void> {
  const { port, httpPort, data, version: wanted } = command.parse().opts<Options>();
  const version = wanted ?? (process.env["NEO4J_VERSION"] || DEFAULT_VERSION);
  const cache = resolve(process.env["ATLAS_DATA"] || "data", "neo4j");
  const server = await startNeo4j({
    version,
    cache,
    home: resolve(data ?? `${cache}/${version}/home`),
    port,
    ...(httpPort === undefined ? {} : { httpPort }),
    password: process.env["NEO4J_PASSWORD"] || "paper-atlas",
    env: process.env,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void server.stop());
  console.log(`NEO4J_URI=${server.uri}`);
  console.log(`NEO4J_USERNAME=${server.username}`);
  console.log(`NEO4J_PASSWORD=${server.password}`);
  await server.ended;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("It must be a whole number from 0 to 65535.");
}

main().catch((error: unknown) => {
  console.error(error instanceof AppError ? error.message : `Neo4j did not start: ${String(error)}`);
  process.exitCode = 2;
});
