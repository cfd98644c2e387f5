import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the commands in `scripts/` as a user would, and waits for its end. */
export function runScript(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  return runCommandLine(process.execPath, ["--import", "tsx", `scripts/${name}.ts`, ...args], env);
}

/** Runs a line of shell that fails where any part of a pipe fails. */
export function runShell(
  line: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  return runCommandLine("bash", ["-o", "pipefail", "-c", line], env);
}

function runCommandLine(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, NEO4J_URI: undefined, ...env },
    });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      err += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? -1, out, err }));
  });
}

/** A folder of its own below the system's temporary one, and the way to remove it. */
export async function temporaryFolder(): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), "atlas-test-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
