import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { endWithParent } from "@/lib/store/embedded/orphan";
import { isRunning } from "@/lib/store/embedded/worker";

/** Says its number and never hears of anything again. */
const DEAF = `
  process.stdout.write(String(process.pid));
  setTimeout(() => { for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); }, 100);
`;
/** Comes to a module that never ends loading. */
const LOADING = `process.stdout.write(String(process.pid)); setInterval(() => {}, 1000); await new Promise(() => {});`;

/** Starts such a child and is killed some time after that has spoken. */
const PARENT = `
  const { spawn } = require("node:child_process");
  const [preload, program, ms] = process.argv.slice(1);
  const args = ["--import", preload.replace("PARENT", process.pid), "--input-type=module", "-e", program];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.on("data", (pid) =>
    process.stdout.write(pid, () => setTimeout(() => process.kill(process.pid, "SIGKILL"), Number(ms))));
`;

test.each([
  ["that hears of nothing", DEAF, 500],
  ["that is still loading", LOADING, 0],
])(
  "a process %s ends with its parent all the same",
  async (_, program, ms) => {
    const marked = endWithParent(12_345_678).replace("12345678", "PARENT");
    const stdio = ["ignore", "pipe", "inherit"] as const;
    const parent = spawn(process.execPath, ["-e", PARENT, marked, program, String(ms)], {
      stdio: [...stdio],
    });
    const [said] = await once(parent.stdout, "data");
    const pid = Number(String(said));
    expect(pid).toBeGreaterThan(0);
    await once(parent, "exit");
    await expect.poll(() => isRunning(pid), { timeout: 15_000, interval: 200 }).toBe(false);
  },
  40_000,
);
