import { AppError } from "../../base/errors";
import type { Worker } from "./worker";

/** Reads at the same time; one process each, so that ending a runaway query ends no other. */
const MAX_WORKERS = 4;
/** Reads that may wait for a worker before more are turned away. */
const MAX_WAITING = 256;
/** Idle workers kept: one to answer at once, and one spare for when a runaway query is ended. */
const KEPT_IDLE = 2;
/** A query that runs this long may have to be ended: from then on a spare is kept ready. */
const SPARE_AFTER_MS = 250;

/** Opens a worker on the graph that `key` names. */
export type OpenWorker = (key: string) => Promise<Worker>;

export interface WorkerPool {
  /** Runs `task` alone on a worker that has `key` open; when `signal` fires the worker is ended, whatever it does. */
  run<T>(key: string, signal: AbortSignal, task: (worker: Worker) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface Opened {
  readonly key: string;
  readonly worker: Worker;
}

/** A few worker processes for reading, started when needed. A worker on a graph that was replaced is retired. */
export function createPool(open: OpenWorker): WorkerPool {
  const idle: Opened[] = [];
  const busy = new Set<Opened>();
  const waiting: (() => void)[] = [];
  const ending = new Set<Promise<void>>();
  let active = 0;
  let spareComing = false;
  let closed = false;

  const end = ({ worker }: Opened) => {
    const gone = worker.end().finally(() => ending.delete(gone));
    ending.add(gone);
  };
  const start = async (key: string): Promise<Opened> => {
    const opened = { key, worker: await open(key) };
    if (!closed) return opened;
    end(opened);
    throw closedError();
  };
  const takeIdle = (key: string): Opened | undefined => {
    while (true) {
      const opened = idle.pop();
      if (!opened || (opened.key === key && opened.worker.alive)) return opened;
      end(opened);
    }
  };
  const turn = async (signal: AbortSignal): Promise<void> => {
    while (active >= MAX_WORKERS) {
      if (waiting.length >= MAX_WAITING)
        throw new AppError("busy", "Too many queries are waiting: try again in a moment.");
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (closed) throw closedError();
      if (signal.aborted) {
        waiting.shift()?.();
        throw signal.reason;
      }
    }
    active += 1;
  };
  const leave = () => {
    active -= 1;
    waiting.shift()?.();
  };
  const keepIdle = (opened: Opened) => {
    opened.worker.hold(false);
    if (closed || !opened.worker.alive || idle.length >= KEPT_IDLE) end(opened);
    else idle.push(opened);
  };
  const addSpare = async (key: string) => {
    if (closed || idle.length > 0 || spareComing) return;
    spareComing = true;
    // A spare that cannot be opened is not missed here: the read that needs one says why.
    await start(key).then(keepIdle, () => undefined);
    spareComing = false;
  };
  const runOn = async <T>(opened: Opened, signal: AbortSignal, task: (worker: Worker) => Promise<T>) => {
    busy.add(opened);
    const stop = () => end(opened);
    const spare = setTimeout(() => void addSpare(opened.key), SPARE_AFTER_MS);
    try {
      signal.throwIfAborted();
      signal.addEventListener("abort", stop, { once: true });
      opened.worker.hold(true);
      return await task(opened.worker);
    } finally {
      clearTimeout(spare);
      signal.removeEventListener("abort", stop);
      busy.delete(opened);
      keepIdle(opened);
    }
  };

  return {
    async run(key, signal, task) {
      if (closed) throw closedError();
      await turn(signal);
      try {
        return await runOn(takeIdle(key) ?? (await start(key)), signal, task);
      } finally {
        leave();
      }
    },
    async close() {
      closed = true;
      for (const opened of [...idle.splice(0), ...busy]) end(opened);
      for (const resume of waiting.splice(0)) resume();
      await Promise.all(ending);
    },
  };
}

export function closedError(): AppError {
  return new AppError("store_unavailable", "The store is closed.");
}
