import { spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "@/lib/base/errors";
import { checkMaven } from "./java";

/** The folder with the server's jar files, fetched by Maven the first time (about 120 MB). */
export async function serverJars(cache: string, version: string): Promise<string> {
  const folder = join(cache, version);
  const jars = join(folder, "lib");
  if (existsSync(jars)) return jars;
  checkMaven();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "pom.xml"), pom(version));
  const fresh = join(folder, `lib.${process.pid}`);
  await copyDependencies(folder, fresh, version);
  // Two starts at once may both have fetched; either result will do.
  if (existsSync(jars)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, jars);
  return jars;
}

function copyDependencies(folder: string, output: string, version: string): Promise<void> {
  const maven = spawn(
    "mvn",
    ["-q", "-B", "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${output}`],
    { cwd: folder, stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  for (const stream of [maven.stdout, maven.stderr])
    stream.on("data", (chunk) => {
      said += String(chunk);
    });
  return new Promise((resolve, reject) => {
    maven.once("error", reject);
    maven.once("exit", (code) => {
      if (code === 0) return resolve();
      rmSync(output, { recursive: true, force: true });
      const why = /(?:Could not|Unable to|Cannot) .+?(?= ->|$)/mu.exec(said)?.[0] ?? "it gave no reason";
      reject(new AppError("usage", `Maven could not fetch Neo4j ${version}: ${why}.`, { cause: said }));
    });
  });
}

function pom(version: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>paper-atlas</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
}
