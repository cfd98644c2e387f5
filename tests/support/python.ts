import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { findOrMakePython } from "@/scripts/python";

/**
 * The Python with the packages that tests need: the one `npm test` has made (ATLAS_PYTHON), else one made now.
 * Undefined where there is none, which is said loudly, or where ATLAS_PYTHON is 0.
 */
export async function testPython(): Promise<string | undefined> {
  const named = process.env["ATLAS_PYTHON"];
  const found = named === "0" ? undefined : named || (await findOrMakePython());
  if (!found) process.stderr.write("\n!!! The tests that need Python did NOT run: there is none.\n\n");
  return found;
}

const runFile = promisify(execFile);

/** What a Python program printed. */
export async function runPython(python: string, args: readonly string[]): Promise<string> {
  const { stdout } = await runFile(python, args, { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}
