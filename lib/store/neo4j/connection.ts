import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from "neo4j-driver";
import type { Neo4jConfig } from "../config";
import { closedError, endAll, limited, type Running } from "../limited";
import type { ReadOptions } from "../port";
import { createAbandoned } from "./abandoned";
import { serverError } from "./errors";
import { withinMemory } from "./memory";

/** Long enough for a server far away, short enough for somebody who waits. */
const CONNECT_MS = 5_000;
/** How long a transaction is tried again while a cluster elects a leader or locks collide. */
const RETRY_MS = 20_000;
/** A batch of a few thousand changes takes less than a second; a server that stalls is not waited for for ever. */
const WRITE_MS = 600_000;
/** Rows that the server sends before it waits to be asked for more. */
const FETCH_ROWS = 1_000;

export type Work<T> = (transaction: ManagedTransaction) => Promise<T>;

/** One driver for one database; every error that leaves it is an AppError. */
export interface Connection {
  /** A reading transaction, on any member of a cluster; it sees what this connection has written. */
  read<T>(work: Work<T>, options?: ReadOptions): Promise<T>;
  /** A writing transaction. `work` may run more than once. */
  write<T>(work: Work<T>): Promise<T>;
  /** One statement that changes the schema. */
  schema(statement: string): Promise<QueryResult>;
  close(): Promise<void>;
}

export function connect(config: Neo4jConfig): Connection {
  const driver = createDriver(config);
  const reach = onceReached(driver, config);
  const running: Running = new Set();
  const abandoned = createAbandoned();
  let closed = false;
  // Whoever reads after a write sees it, on whichever member of a cluster.
  const shared = { ...named(config), bookmarkManager: driver.executeQueryBookmarkManager };
  const inSession = async <T>(session: Session, use: () => Promise<T>, timeoutMs?: number): Promise<T> => {
    try {
      if (closed) throw closedError();
      await reach();
      return await use();
    } catch (error) {
      const told = serverError(error, config, timeoutMs);
      if (told.code === "store_unavailable") reach.forget();
      throw told;
    } finally {
      await session.close().catch(() => undefined);
    }
  };
  return {
    read: (work, options = {}) =>
      limited(options, running, (signal) => {
        // What the application itself reads has no time limit and is never turned away.
        if (options.timeoutMs !== undefined) abandoned.check();
        const { timeoutMs, maxRows = FETCH_ROWS } = options;
        const fetchSize = Math.min(maxRows + 1, FETCH_ROWS);
        const session = driver.session({ ...shared, defaultAccessMode: neo4j.session.READ, fetchSize });
        const giveUp = () => abandoned.add(session.close());
        signal.addEventListener("abort", giveUp, { once: true });
        const settings = timeoutMs === undefined ? {} : { timeout: Math.ceil(timeoutMs) };
        return withinMemory(giveUp, () =>
          inSession(session, () => session.executeRead(work, settings), timeoutMs),
        );
      }),
    write: (work) => {
      const session = driver.session(shared);
      return inSession(session, () => session.executeWrite(work, { timeout: WRITE_MS }));
    },
    schema: (statement) => {
      const session = driver.session(shared);
      return inSession(session, async () => session.run(statement));
    },
    close: async () => {
      closed = true;
      endAll(running);
      await driver.close();
    },
  };
}

function createDriver({ uri, username, password }: Neo4jConfig): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: 2 * CONNECT_MS,
    maxTransactionRetryTime: RETRY_MS,
    userAgent: "paper-atlas",
  });
}

// Managed transactions retry for a while when no server answers. That is right when a server was there a moment ago, and
// wrong for somebody who mistyped its address; so the first contact is made without retries.
function onceReached(driver: Driver, config: Neo4jConfig) {
  let reached: Promise<unknown> | undefined;
  const reach = async (): Promise<void> => {
    reached ??= driver.verifyConnectivity(named(config));
    await reached;
  };
  return Object.assign(reach, {
    forget: () => {
      reached = undefined;
    },
  });
}

function named({ database }: Neo4jConfig): { readonly database?: string } {
  return database === undefined ? {} : { database };
}
