import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { run } from "./processes";

const CANDIDATES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The font is for the Chinese summaries on screenshots. */
const DEBIAN_PACKAGES = ["chromium", "fonts-wqy-microhei"];

/**
 * Path of a Chromium for the end-to-end tests: `CHROMIUM_PATH`, one that is installed, or, for root on a Debian
 * system, one installed now from its packages. Undefined where none can be had.
 */
export async function findOrInstallBrowser(): Promise<string | undefined> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return (await isExecutable(named)) ? named : undefined;
  const found = await firstExecutable(CANDIDATES);
  if (found || !(await canInstall())) return found;
  console.error("Installing Chromium from Debian's packages.");
  const quiet = {
    stdio: ["ignore", "ignore", 2] as const,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  await run("apt-get", ["update", "-qq"], { ...quiet, stdio: [...quiet.stdio] });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...DEBIAN_PACKAGES], {
    ...quiet,
    stdio: [...quiet.stdio],
  });
  return firstExecutable(CANDIDATES);
}

async function canInstall(): Promise<boolean> {
  return process.getuid?.() === 0 && (await isExecutable("/usr/bin/apt-get"));
}

async function firstExecutable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await isExecutable(path)) return path;
  return undefined;
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
