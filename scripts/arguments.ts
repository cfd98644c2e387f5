import { type Command, CommanderError } from "commander";
import type { z } from "zod";
import { AppError } from "@/lib/base/errors";

/**
 * Parses this process's arguments. `--help` prints and ends the process.
 * @throws AppError `usage` with one sentence for anything that is not understood.
 */
export function parseCommand<S extends z.ZodType>(
  command: Command,
  schema: S,
): { positional: readonly string[]; settings: z.infer<S> } {
  command.exitOverride().configureOutput({ writeErr: () => {} });
  try {
    command.parse();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) process.exit(0);
    const message = error.message
      .replace(/^error: /u, "")
      .replace(/\n/gu, " ")
      .replace(/[.]$/u, "");
    throw new AppError("usage", `${message}. See ${command.name()} --help.`, { cause: error });
  }
  const parsed = schema.safeParse(command.opts());
  if (!parsed.success) throw new AppError("usage", optionFault(parsed.error));
  return { positional: command.args, settings: parsed.data };
}

function optionFault(error: z.ZodError): string {
  return error.issues
    .map(
      ({ path, message }) =>
        `--${path.join(".").replace(/[A-Z]/gu, (c) => `-${c.toLowerCase()}`)}: ${message}`,
    )
    .join("; ");
}

/** How a command is called where it was called from: as a script of the project, or through the `paper-atlas` program. */
export function commandName(name: string): string {
  return process.env["ATLAS_COMMAND"] ? `paper-atlas ${name}` : `npm run ${name} --`;
}
