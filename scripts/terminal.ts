import { AppError } from "@/lib/base/errors";

/** Exit codes of every command. */
export const EXIT = { done: 0, badInput: 1, usage: 2 } as const;

/**
 * Runs a command and ends the process with its exit code. An AppError becomes one sentence on standard error;
 * anything else is a defect and says so without a stack trace (`ATLAS_DEBUG=1` shows it).
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  process.stdout.on("error", readerGone);
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}

/** Whoever reads the output has enough of it, as `head` has: there is nothing more to do and nothing wrong. */
function readerGone(error: Error): void {
  if ("code" in error && error.code === "EPIPE") process.exit(EXIT.done);
  throw error;
}

function reportFailure(error: unknown): number {
  if (process.env["ATLAS_DEBUG"]) console.error(error);
  if (error instanceof AppError) {
    const further = [...error.issues, ...(error.hint ? [error.hint] : [])];
    console.error([error.message, ...further.map((line) => `  ${line}`)].join("\n"));
    return error.code === "bad_input" ? EXIT.badInput : EXIT.usage;
  }
  const what = error instanceof Error ? error.message : String(error);
  console.error(`This should not have happened: ${what}. Set ATLAS_DEBUG=1 to see where.`);
  return EXIT.usage;
}

/** Shows stages on a terminal by rewriting one line; elsewhere it stays silent. */
export function stageLine(): { show: (stage: string) => void; clear: () => void } {
  const clear = () => {
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[2K");
  };
  return {
    show: (stage) => {
      clear();
      if (process.stderr.isTTY) process.stderr.write(`… ${stage}`);
    },
    clear,
  };
}

/** Writes to standard output and waits until it is taken, so that piped output is never cut by the exit. */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** As `print`, for what is made while it is printed; nothing is made faster than it is taken. */
export async function printPieces(pieces: Iterable<Uint8Array>): Promise<void> {
  for (const piece of pieces)
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(piece, (error) => (error ? reject(error) : resolve()));
    });
}
