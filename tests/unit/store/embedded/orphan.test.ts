import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isRunning } from "@/lib/store/embedded/worker";

const module = fileURLToPath(new URL("../../../../lib/store/embedded/orphan.ts", import.meta.url));
const loader = import.meta.resolve("tsx");

/** Watches its parent, says its number and never hears of anything again. */
const CHILD = `
  import { endWithParent } from ${JSON.stringify(module)};
  endWithParent();
  setTimeout(() => {
    process.stdout.write(String(process.pid));
    setTimeout(() => { for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); }, 100);
  }, 100);
`;

/** Starts such a child and is killed as soon as that has spoken. */
const PARENT = `
  const { spawn } = require("node:child_process");
  const args = ["--import", process.argv[1], "--input-type=module", "-e", process.argv[2]];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.on("data", (pid) =>
    process.stdout.write(pid, () => setTimeout(() => process.kill(process.pid, "SIGKILL"), 500)));
`;

test("a process that hears of nothing ends with its parent all the same", async () => {
  const stdio = ["ignore", "pipe", "inherit"] as const;
  const parent = spawn(process.execPath, ["-e", PARENT, loader, CHILD], { stdio: [...stdio] });
  const [said] = await once(parent.stdout, "data");
  const pid = Number(String(said));
  expect(isRunning(pid)).toBe(true);
  await once(parent, "exit");
  await expect.poll(() => isRunning(pid), { timeout: 15_000, interval: 200 }).toBe(false);
}, 40_000);
