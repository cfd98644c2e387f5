import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { Ended } from "./command";

export const PROGRAM = path.resolve("scripts/paper-atlas.mjs");

/** Starts the `paper-atlas` program as somebody in another folder would. */
export function startProgram(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
  program: string = PROGRAM,
): ChildProcess {
  return spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, NEO4J_URI: undefined, ATLAS_DATA: undefined, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs it to its end. */
export function runProgram(cwd: string, args: readonly string[], program: string = PROGRAM): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = startProgram(cwd, args, {}, program);
    let [out, err] = ["", ""];
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      err += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? -1, out, err }));
  });
}
