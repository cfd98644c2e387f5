const LOOK_MS = 1_000;
const WATCH = `
  const { workerData: parent } = require("node:worker_threads");
  setInterval(() => process.ppid === parent || process.kill(process.pid, "SIGKILL"), ${LOOK_MS});
`;
const PRELOAD = (parent: number) => `
  import { Worker } from "node:worker_threads";
  new Worker(${JSON.stringify(WATCH)}, { eval: true, execArgv: [], workerData: ${parent} }).unref();
`;

/**
 * What a process is to `--import` before anything else, so that it ends within a second or so after the given parent
 * is gone: while it still loads, while it is busy, and while it waits inside the engine, where it hears of nothing.
 */
export function endWithParent(parent: number): string {
  return `data:text/javascript,${encodeURIComponent(PRELOAD(parent))}`;
}
