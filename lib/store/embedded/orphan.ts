import { Worker } from "node:worker_threads";

const LOOK_MS = 1_000;
const WATCH = `
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, "SIGKILL"), ${LOOK_MS});
`;

/**
 * Ends this process within a second or so after its parent is gone, even while the main thread is busy or waits
 * inside the engine, where it hears of nothing.
 */
export function endWithParent(): void {
  new Worker(WATCH, { eval: true, execArgv: [] }).unref();
}
