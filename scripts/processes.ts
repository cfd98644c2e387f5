import { type SpawnOptions, spawn } from "node:child_process";

/** Runs a program with this process's streams and waits for it; resolves to its exit code (1 where it was killed). */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Path of a program that a dependency brings. */
export function tool(name: string): string {
  return `node_modules/.bin/${name}`;
}
