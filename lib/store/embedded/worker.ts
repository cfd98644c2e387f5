import { type ChildProcess, fork } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AppError } from "../../base/errors";
import type { EmbeddedConfig } from "../config";
import { endWithParent } from "./orphan";
import type { Answer, Part, Request } from "./protocol";

/** A process that has the engine loaded and answers one request at a time. */
export interface Worker {
  /** @throws AppError what the engine says, or that the process is gone. */
  ask(request: Request, onPart?: (part: Part) => Promise<void> | void): Promise<Answer>;
  /** Ends the process at once, whatever it is doing; nothing is left behind. */
  end(): Promise<void>;
  /** An idle worker does not keep this process alive, a busy one does. */
  hold(busy: boolean): void;
  readonly alive: boolean;
}

/** What rows may take as JavaScript values; the engine's own memory is watched by the process itself. */
const MAX_HEAP_MB = 1_024;

export function startWorker({ folder, root }: EmbeddedConfig): Worker {
  const child = launch(folder, root);
  let alive = true;
  let pending: { settle: (answer: Answer) => void; fail: (error: AppError) => void } | undefined;
  const hold = (busy: boolean) => {
    const change = busy ? "ref" : "unref";
    child[change]();
    child.channel?.[change]();
  };
  const gone = new Promise<void>((resolve) => {
    const onGone = () => {
      alive = false;
      clearSpill(folder, child.pid);
      pending?.fail(
        new AppError("query_failed", "The query made the database engine stop: word it differently."),
      );
      resolve();
    };
    child.once("exit", onGone);
    child.once("error", onGone);
  });
  child.on("message", (answer: Answer) => pending?.settle(answer));
  return {
    ask: (request, onPart) =>
      new Promise((resolve, reject) => {
        if (!alive)
          return reject(new AppError("store_unavailable", "The database process has ended: try again."));
        const fail = (error: AppError) => {
          pending = undefined;
          reject(error);
        };
        const takePart = async (part: Part) => {
          try {
            await onPart?.(part);
            if (part.kind === "rows" && alive) child.send({ kind: "next" } satisfies Request);
          } catch (error) {
            // Nobody takes the rest: the process cannot be stopped in any other way.
            alive = false;
            child.kill("SIGKILL");
            pending = undefined;
            reject(error);
          }
        };
        const settle = (answer: Answer) => {
          if (isPart(answer)) return void takePart(answer);
          if (answer.kind !== "failed") {
            pending = undefined;
            return resolve(answer);
          }
          // A process that ran out of memory has already decided to end.
          if (answer.code === "too_large") alive = false;
          const { code, message, place, hint } = answer;
          fail(new AppError(code, message, { place, hint }));
        };
        pending = { settle, fail };
        child.send(request, (error) => {
          if (error && alive) child.kill("SIGKILL");
        });
      }),
    end: () => {
      alive = false;
      hold(true);
      child.kill("SIGKILL");
      return gone;
    },
    hold,
    get alive() {
      return alive;
    },
  };
}

function isPart(answer: Answer): answer is Part {
  return answer.kind === "nodes" || answer.kind === "edges" || answer.kind === "rows";
}

// The engine leaves a folder behind in the temporary directory for every database it opens, and `LOAD CSV` starts at
// the working directory: both are folders of our own. The process sees none of this one's environment.
function launch(folder: string, root: string): ChildProcess {
  const temporary = join(folder, "tmp");
  const empty = join(temporary, "empty");
  mkdirSync(empty, { recursive: true });
  clearSpill(folder, undefined);
  const { file, loader } = programIn(root);
  return fork(/* turbopackIgnore: true */ file, [], {
    cwd: empty,
    env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary, NODE_ENV: "production" },
    execArgv: [`--max-old-space-size=${MAX_HEAP_MB}`, ...["--import", endWithParent(process.pid)], ...loader],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/** The process's program: its source, or, in an installed package, what was made of it. */
function programIn(root: string): { readonly file: string; readonly loader: readonly string[] } {
  const source = join(/* turbopackIgnore: true */ root, "lib", "store", "embedded", "child.ts");
  if (!existsSync(source))
    return { file: join(/* turbopackIgnore: true */ root, "dist", "child.mjs"), loader: [] };
  const loader = join(/* turbopackIgnore: true */ root, "node_modules", "tsx", "dist", "loader.mjs");
  return { file: source, loader: ["--import", pathToFileURL(loader).href] };
}

function clearSpill(folder: string, pid: number | undefined): void {
  const temporary = join(folder, "tmp");
  // The whole folder may have been removed by hand.
  if (!existsSync(temporary)) return;
  for (const name of readdirSync(temporary)) {
    const owner = /^grafeo-.*-(\d+)-[^-]+\.spill$/u.exec(name)?.[1];
    if (owner === undefined || (Number(owner) !== pid && isRunning(Number(owner)))) continue;
    rmSync(join(temporary, name), { recursive: true, force: true });
  }
}

/** Whether a process of this number exists, be it ours or somebody else's. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
