import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { AppError } from "@/lib/base/errors";
import { buildApp } from "./build";
import { NEXT_ENVIRONMENT, run } from "./processes";
import { findOrMakePython } from "./python";
import { EXIT, runCommand } from "./terminal";

/*
 * Asks the built app thousands of questions made from its own description (schemathesis) and checks that each answer
 * is as described: known statuses, the right schema, wrong requests refused, right ones taken.
 */
const DATA = ".next/openapi-data";
/** Enough cases to find what a person would, few enough for every run. */
const CASES = "25";
const START_MS = 60_000;

async function testOpenApi(): Promise<number> {
  const python = await findOrMakePython();
  if (!python) throw new AppError("usage", "There is no Python with the packages of tests/python.");
  await buildApp();
  const port = await freePort();
  const server = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...NEXT_ENVIRONMENT, PORT: String(port), HOST: "127.0.0.1", ATLAS_DATA: DATA, NEO4J_URI: "" },
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await answers(origin, server);
    const args = ["run", `${origin}/api/openapi.json`, "--max-examples", CASES, "--seed", "1"];
    const config = ["--config-file", "tests/python/schemathesis.toml"];
    return (await run(python, ["-m", "schemathesis.cli", ...config, ...args])) === 0
      ? EXIT.done
      : EXIT.badInput;
  } finally {
    server.kill("SIGTERM");
  }
}

async function answers(origin: string, server: ChildProcess): Promise<void> {
  for (let waited = 0; waited < START_MS && server.exitCode === null; waited += 500) {
    const response = await fetch(`${origin}/api/health`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new AppError("usage", `The app does not answer at ${origin}; what it said stands above.`);
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

await runCommand(testOpenApi);
