import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";

/** Of the bytes of the graph file and of what points at it. */
export function folderHash(folder: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

/** Of everything in a Neo4j: nodes, relationships, schema, accounts. */
export async function serverHash(driver: Driver): Promise<string> {
  const hash = createHash("sha256");
  for (const [statement, database] of CONTENT) {
    const { records } = await driver.executeQuery(statement, {}, { database });
    hash.update(statement);
    for (const line of records.map((record) => JSON.stringify(record.toObject())).toSorted())
      hash.update(line);
  }
  return hash.digest("hex");
}

const CONTENT = [
  ["MATCH (n) RETURN elementId(n), labels(n), properties(n)", "neo4j"],
  ["MATCH ()-[r]->() RETURN elementId(r), type(r), properties(r)", "neo4j"],
  ["SHOW INDEXES YIELD name, type, labelsOrTypes, properties", "neo4j"],
  ["SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties", "neo4j"],
  ["SHOW USERS YIELD user, suspended, passwordChangeRequired", "system"],
  ["SHOW DATABASES YIELD name, access, currentStatus", "system"],
] as const;
