import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { Command } from "commander";
import { z } from "zod";
import { AppError } from "@/lib/base/errors";
import { storeConfigFrom } from "@/lib/store/config";
import { openStore } from "@/lib/store/open";
import { listenAddress } from "./address";
import { parseCommand } from "./arguments";
import { buildApp } from "./build";
import { NEXT_ENVIRONMENT, onStop, run } from "./processes";
import { commandArguments, FROM_SOURCE } from "./program";
import { EXIT, runCommand } from "./terminal";

const DEFAULT_PATHS = ["seeds"];

const command = new Command(process.env["ATLAS_COMMAND"] ? "paper-atlas serve" : "npm start --")
  .description(
    "Serves the map; reads digests first where nothing is stored, and builds the app where it changed.",
  )
  .argument("[paths...]", "digest files or folders to read where nothing is stored (default: seeds)");

/** First run: reads the digests, builds the app where it is not built. Every run: serves it and prints where. */
async function start(named: readonly string[]): Promise<number> {
  const { port, host } = listenAddress();
  await checkFree(port, host);
  if (FROM_SOURCE) await buildApp();
  if (await isEmpty()) {
    const paths = named.length > 0 ? named : DEFAULT_PATHS;
    console.error(`Nothing is stored yet: reading the digests in ${paths.join(", ")}.`);
    const extraction = [...commandArguments("extract"), ...paths];
    const code = await run(process.execPath, extraction, { stdio: ["ignore", 2, 2] });
    if (code === EXIT.usage) return code;
  } else if (named.length > 0) {
    console.error(`Something is stored: ${named.join(", ")} is not read. "extract" adds digests to it.`);
  }
  return serve(port, host);
}

async function isEmpty(): Promise<boolean> {
  const store = await openStore(storeConfigFrom(process.env));
  try {
    return (await store.info()).version === "empty";
  } finally {
    await store.close();
  }
}

function checkFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (cause) => {
      const hint = "Stop what uses it, or choose another with PORT=… (and HOST=…).";
      reject(new AppError("usage", `${host}:${port} cannot be listened on. ${hint}`, { cause }));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function serve(port: number, host: string): Promise<number> {
  const server = spawn(process.execPath, commandArguments("serve"), {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...NEXT_ENVIRONMENT, PORT: String(port), HOST: host, NODE_ENV: "production" },
  });
  let announced = false;
  server.stdout.on("data", (chunk: Buffer) => {
    if (announced || !/Ready/u.test(chunk.toString())) return;
    announced = true;
    console.log(`Paper Atlas is at http://${host.includes(":") ? `[${host}]` : host}:${port}`);
  });
  onStop(() => server.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code, signal) =>
      resolve(signal || code === 143 || code === 130 ? EXIT.done : (code ?? 1)),
    );
  });
}

await runCommand(() => start(parseCommand(command, z.strictObject({})).positional));
