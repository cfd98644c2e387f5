import { spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { run } from "./processes";

const REQUIREMENTS = "tests/python/requirements.txt";
/** Written last: an environment without it, or with another one, was not finished or is out of date. */
const STAMP = "requirements.txt";
const COMMANDS = ["python3", "python"];

/**
 * A Python with the packages of `tests/python/requirements.txt`, in a virtual environment of the project's own that is
 * made where it is missing. Undefined where there is no Python, or the packages cannot be had; why is said.
 */
export async function findOrMakePython(
  folder: string = resolve(process.env["ATLAS_DATA"] || "data", "python"),
): Promise<string | undefined> {
  const wanted = await readFile(REQUIREMENTS, "utf8");
  const python = join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const stamp = join(folder, STAMP);
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted && works(python)) return python;
  const system = COMMANDS.find(works);
  if (!system) return undefined;
  console.error("Making a Python environment for the tests.");
  await rm(folder, { recursive: true, force: true });
  const quiet = { stdio: ["ignore", "ignore", 2] as ["ignore", "ignore", 2] };
  if ((await run(system, ["-m", "venv", folder], quiet)) !== 0) return undefined;
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS];
  if ((await run(python, install, quiet)) !== 0) return undefined;
  await writeFile(stamp, wanted);
  return python;
}

function works(command: string): boolean {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
}
