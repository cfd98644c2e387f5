import { isAbsolute, join } from "node:path";
import { z } from "zod";
import { AppError } from "../base/errors";

export interface EmbeddedConfig {
  readonly store: "embedded";
  /** Absolute path of the folder that holds the graph. */
  readonly folder: string;
  /** Absolute path of the project: where the reader process and its loader are found. */
  readonly root: string;
}

export interface Neo4jConfig {
  readonly store: "neo4j";
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the server's default database for this user. */
  readonly database?: string;
}

export type StoreConfig = EmbeddedConfig | Neo4jConfig;

const SCHEMES = ["bolt:", "bolt+s:", "bolt+ssc:", "neo4j:", "neo4j+s:", "neo4j+ssc:"];
const SCHEME_HELP = "must look like bolt://host:7687 or neo4j://host:7687 (also +s or +ssc for encryption)";

// An empty value is what `NAME= npm start` gives: it counts as not set.
const text = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const environment = z.object({
  NEO4J_URI: text.refine((uri) => uri === undefined || isServerUri(uri), SCHEME_HELP),
  NEO4J_USERNAME: text,
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: text.refine(
    (name) => name === undefined || /^[A-Za-z0-9][A-Za-z0-9.-]{2,62}$/.test(name),
    "must be a database name of 3 to 63 letters, digits, dots and hyphens",
  ),
});

/**
 * Which database to use, from environment variables. `root` is the project folder; a relative `ATLAS_DATA` starts there.
 * @throws AppError `usage` naming the variable that is wrong.
 */
export function storeConfigFrom(
  env: Readonly<Record<string, string | undefined>>,
  root: string = process.cwd(),
): StoreConfig {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError("usage", `${String(issue?.path[0])} ${issue?.message}.`);
  }
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  if (NEO4J_URI === undefined) {
    return { store: "embedded", folder: dataFolderFrom(env, root), root: env["ATLAS_ROOT"] || root };
  }
  if (!NEO4J_PASSWORD)
    throw new AppError(
      "usage",
      "NEO4J_URI is set but NEO4J_PASSWORD is not: set it to the database password.",
    );
  return {
    store: "neo4j",
    uri: NEO4J_URI,
    username: NEO4J_USERNAME ?? "neo4j",
    password: NEO4J_PASSWORD,
    ...(NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE }),
  };
}

/** Absolute path of the folder that everything kept on this machine goes to. */
export function dataFolderFrom(
  env: Readonly<Record<string, string | undefined>>,
  root: string = process.cwd(),
): string {
  const folder = env["ATLAS_DATA"]?.trim() || "data";
  return isAbsolute(folder) ? folder : join(/* turbopackIgnore: true */ root, folder);
}

function isServerUri(uri: string): boolean {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  return url !== undefined && SCHEMES.includes(url.protocol) && url.hostname !== "";
}
