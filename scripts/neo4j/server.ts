import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AppError } from "@/lib/base/errors";
import { serverJars } from "./artifacts";
import { findJava } from "./java";
import { serverSettings } from "./settings";

export const DEFAULT_VERSION = "5.26.16";

/** Neo4j reaches into these parts of the JDK. */
const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
const LAUNCHER = fileURLToPath(new URL("Server.java", import.meta.url));

export interface Neo4jOptions {
  readonly version: string;
  /** Where the jar files are kept, by version. */
  readonly cache: string;
  /** The server's own folder: databases, logs, settings. */
  readonly home: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly httpPort?: number;
  /** At least eight characters; given to the user `neo4j` at every start. */
  readonly password: string;
  readonly env: NodeJS.ProcessEnv;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Resolves when the server has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  /** Shuts the server down in order. */
  stop(): Promise<void>;
}

/**
 * Starts a real Neo4j server on the loopback interface and waits until it answers.
 * @throws AppError `usage` saying what is missing or in the way.
 */
export async function startNeo4j(options: Neo4jOptions): Promise<RunningNeo4j> {
  const { version, cache, home, httpPort, password } = options;
  if (password.length < 8)
    throw new AppError("usage", "The password of a Neo4j server must have at least 8 characters.");
  const java = findJava(version, options.env);
  const port = await freePort(options.port);
  const jars = await serverJars(cache, version);
  const settings = join(home, "neo4j.conf");
  mkdirSync(join(home, "import"), { recursive: true });
  writeFileSync(settings, serverSettings({ home, port, ...(httpPort === undefined ? {} : { httpPort }) }));
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const server = spawn(java, ["-Xmx1g", ...opens, "-cp", join(jars, "*"), LAUNCHER, home, settings], {
    env: { ...options.env, ATLAS_NEO4J_PASSWORD: password },
    stdio: ["pipe", "pipe", "pipe"],
    // A Ctrl-C in the terminal reaches this process, which then ends the server in order.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  await ready(server, home);
  const stop = () => {
    server.stdin?.end();
    return ended;
  };
  return { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, ended, stop };
}

function ready(server: ChildProcess, home: string): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on("data", (chunk) => {
        said = `${said}${String(chunk)}`.slice(-20_000);
        if (/^READY$/mu.test(said)) resolve();
      });
    }
    server.once("error", (cause) => reject(failed(home, String(cause))));
    server.once("close", () => reject(failed(home, said)));
  });
}

function failed(home: string, said: string): AppError {
  if (said.includes("FileLockException") || said.includes("store_lock"))
    return new AppError("usage", `Another server is using ${home}: stop it or choose another --data.`);
  return new AppError("usage", `Neo4j did not start: see ${join(home, "logs", "debug.log")}.`, {
    cause: said,
  });
}

/** The port itself where it is free, any free one for 0. */
function freePort(port: number): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", () => {
      reject(new AppError("usage", `Port ${port} is in use or not allowed: choose another with --port.`));
    });
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
