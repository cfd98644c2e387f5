import { type SpawnOptions, spawn } from "node:child_process";

/** Runs a program with this process's streams and waits for it; resolves to its exit code: 1 where it was killed, 0 by `signal`. */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    child.once("error", (error) => (error.name === "AbortError" ? resolve(0) : reject(error)));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Nothing here reports to anybody, Next.js included. */
export const NEXT_ENVIRONMENT: NodeJS.ProcessEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/** Path of a program that a dependency brings. */
export function tool(name: string): string {
  return `node_modules/.bin/${name}`;
}

const ORPHAN_CHECK_MS = 1000;

/**
 * Calls `stop` once when this process is asked to end, or when the shell that npm started it in is gone: npm hands
 * a signal to that shell, and the shell ends without handing it on.
 */
export function onStop(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) once();
  }, ORPHAN_CHECK_MS);
  watch.unref();
  let stopped = false;
  const once = () => {
    clearInterval(watch);
    if (!stopped) stop();
    stopped = true;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, once);
}
