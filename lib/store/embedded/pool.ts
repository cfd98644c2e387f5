import { closedError } from "../limited";
import { createTurns } from "./turns";
import type { Worker } from "./worker";

/** Reads at the same time; one process each, so that ending a runaway query ends no other. */
const MAX_WORKERS = 4;
/** Reads that may wait for a worker before more are turned away. */
const MAX_WAITING = 256;
/** Idle workers kept: one to answer at once, and one spare for when a runaway query is ended. */
const KEPT_IDLE = 2;
/**
 * A query that runs this long may have to be ended: from then on a spare is kept ready. From the second read on it is
 * kept at all times: who reads more than once is a server, and the query after one that was ended should not wait.
 */
const SPARE_AFTER_MS = 250;

/** Opens a worker on the graph that `key` names; ends it where `signal` fires before it stands. */
export type OpenWorker = (key: string, signal: AbortSignal) => Promise<Worker>;

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
  const turns = createTurns(MAX_WORKERS, MAX_WAITING);
  const workers = createWorkers(open);
  let reads = 0;
  return {
    async run(key, signal, task) {
      await turns.enter(signal);
      try {
        const opened = await workers.take(key);
        const stop = () => workers.end(opened);
        reads += 1;
        const spare = setTimeout(() => void workers.addSpare(key), reads > 1 ? 0 : SPARE_AFTER_MS);
        try {
          signal.throwIfAborted();
          signal.addEventListener("abort", stop, { once: true });
          return await task(opened.worker);
        } finally {
          clearTimeout(spare);
          signal.removeEventListener("abort", stop);
          workers.giveBack(opened);
        }
      } finally {
        turns.leave();
      }
    },
    async close() {
      turns.close(closedError());
      await workers.close();
    },
  };
}

/** Keeps the processes: which are idle, which are at work, and that none outlives the pool. */
function createWorkers(open: OpenWorker) {
  const idle: Opened[] = [];
  const busy = new Set<Opened>();
  const starting = new Set<Promise<Worker>>();
  const ending = new Set<Promise<void>>();
  const closing = new AbortController();
  let spareComing = false;

  const end = ({ worker }: Opened) => {
    const gone = worker.end().finally(() => ending.delete(gone));
    ending.add(gone);
  };
  const start = async (key: string): Promise<Opened> => {
    const opening = open(key, closing.signal);
    starting.add(opening);
    try {
      const opened = { key, worker: await opening };
      if (!closing.signal.aborted) return opened;
      end(opened);
    } catch (error) {
      if (!closing.signal.aborted) throw error;
    } finally {
      starting.delete(opening);
    }
    throw closedError();
  };
  const takeIdle = (key: string): Opened | undefined => {
    for (let opened = idle.pop(); opened; opened = idle.pop()) {
      if (opened.key === key && opened.worker.alive) return opened;
      end(opened);
    }
    return undefined;
  };
  const rest = (opened: Opened) => {
    opened.worker.hold(false);
    if (closing.signal.aborted || !opened.worker.alive || idle.length >= KEPT_IDLE) end(opened);
    else idle.push(opened);
  };
  return {
    end,
    async take(key: string): Promise<Opened> {
      const opened = takeIdle(key) ?? (await start(key));
      opened.worker.hold(true);
      busy.add(opened);
      return opened;
    },
    giveBack(opened: Opened): void {
      busy.delete(opened);
      rest(opened);
    },
    async addSpare(key: string): Promise<void> {
      if (closing.signal.aborted || idle.length > 0 || spareComing) return;
      spareComing = true;
      // A spare that cannot be opened is not missed here: the read that needs one says why.
      await start(key).then(rest, () => undefined);
      spareComing = false;
    },
    async close(): Promise<void> {
      closing.abort();
      for (const opened of [...idle.splice(0), ...busy]) end(opened);
      await Promise.allSettled(starting);
      await Promise.all(ending);
    },
  };
}
