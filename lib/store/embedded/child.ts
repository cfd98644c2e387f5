import { stderr } from "node:process";
import grafeo from "@grafeo-db/js";
import { AppError } from "../../base/errors";
import type { ReadResult } from "../port";
import { createBuilder } from "./build";
import { engineError } from "./errors";
import type { Answer, Part, Request } from "./protocol";
import { createReader } from "./read";

// The program of the worker process. It alone loads the engine: the engine cannot be interrupted, a process can.

/** How often memory is looked at: a runaway query takes about half a gigabyte a second. */
const WATCH_MS = 50;
/** A process that kept this share of what a query may take is replaced, so that growth does not add up. */
const SPENT_SHARE = 4;
const TOO_LARGE: Answer = {
  kind: "failed",
  code: "too_large",
  message: "The query needed too much memory and was ended: ask for fewer rows or more exact patterns.",
};

const builder = createBuilder((file) => grafeo.GrafeoDB.create(file));
let reader: ReturnType<typeof createReader> | undefined;
let goOn: () => void = () => undefined;

function send(answer: Answer): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(answer, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}

/** Sends a part and waits until more is wanted, so that nothing piles up on the way to a slow reader. */
async function sendAndWait(part: Part): Promise<void> {
  const wanted = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await send(part);
  await wanted;
}

async function handle(request: Exclude<Request, { kind: "next" }>): Promise<Answer> {
  switch (request.kind) {
    case "open":
      reader = createReader(grafeo.GrafeoDB.openReadOnly(request.file));
      return { kind: "done" };
    case "read":
      return watched(request.maxMemory, async () =>
        request.inParts ? opened().readInParts(request, sendAndWait) : opened().read(request),
      );
    case "dump":
      for await (const part of opened().dump()) await send(part);
      return { kind: "done" };
    default:
      await builder.handle(request);
      return { kind: "done" };
  }
}

function opened(): ReturnType<typeof createReader> {
  if (!reader) throw new AppError("store_unavailable", "The reader process has no graph open.");
  return reader;
}

async function watched(maxMemory: number, read: () => Promise<ReadResult>): Promise<Answer> {
  const before = process.memoryUsage.rss();
  const grown = () => process.memoryUsage.rss() - before;
  const timer = setInterval(() => {
    if (grown() > maxMemory) void send(TOO_LARGE).finally(endNow);
  }, WATCH_MS);
  try {
    const result = await read();
    return { kind: "result", result, spent: grown() > maxMemory / SPENT_SHARE };
  } finally {
    clearInterval(timer);
  }
}

// A running query would keep an ordinary exit waiting.
function endNow(): void {
  process.kill(process.pid, "SIGKILL");
}

process.on("disconnect", endNow);
process.on("message", (request: Request) => {
  if (request.kind === "next") return goOn();
  handle(request)
    .catch((error: unknown): Answer => {
      const { code, message, place, hint } = engineError(error);
      return { kind: "failed", code, message, place, hint };
    })
    .then(send)
    .catch((error: unknown) => {
      stderr.write(`${String(error)}\n`);
      endNow();
    });
});
