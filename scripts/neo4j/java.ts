import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "@/lib/base/errors";

const JVM_FOLDERS = ["/usr/lib/jvm", "/Library/Java/JavaVirtualMachines"];

/** The Java release a Neo4j release needs: 5.x runs on 17, the calendar releases (2025.x) on 21. */
export function javaFor(version: string): number {
  return Number(version.split(".")[0]) >= 2025 ? 21 : 17;
}

/**
 * A Java that is new enough: `JAVA_HOME`, the one on the path, or one installed where systems put them.
 * @throws AppError `usage` saying which Java is missing.
 */
export function findJava(version: string, env: Readonly<Record<string, string | undefined>>): string {
  const needed = javaFor(version);
  const home = env["JAVA_HOME"];
  const candidates = [...(home ? [join(home, "bin", "java")] : []), "java", ...installed()];
  const found = candidates.map((command) => ({ command, release: releaseOf(command) }));
  const fit = found.find(({ release }) => release >= needed);
  if (fit) return fit.command;
  const newest = Math.max(...found.map(({ release }) => release));
  const seen = newest > 0 ? `only Java ${newest} was found` : "no Java was found";
  throw new AppError(
    "usage",
    `Neo4j ${version} needs a JDK ${needed} or newer and ${seen}: install one or set JAVA_HOME.`,
  );
}

/** @throws AppError `usage` where Maven is missing. */
export function checkMaven(): void {
  if (spawnSync("mvn", ["--version"], { stdio: "ignore" }).status === 0) return;
  throw new AppError(
    "usage",
    "Neo4j is fetched by Maven, and mvn was not found: install Maven 3.8 or newer.",
  );
}

// "openjdk version "17.0.15" 2025-04-15" on standard error; 0 where there is no such command.
function releaseOf(command: string): number {
  const { stderr } = spawnSync(command, ["-version"], { encoding: "utf8" });
  return Number(/version "(\d+)/u.exec(stderr ?? "")?.[1] ?? 0);
}

function installed(): string[] {
  return JVM_FOLDERS.flatMap((folder) =>
    list(folder).flatMap((name) => [
      join(folder, name, "bin", "java"),
      join(folder, name, "Contents", "Home", "bin", "java"),
    ]),
  );
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
