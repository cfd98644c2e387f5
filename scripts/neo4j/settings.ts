/** Where the server keeps its files and listens. */
export interface ServerPlace {
  readonly home: string;
  readonly port: number;
  /** Absent: no HTTP. */
  readonly httpPort?: number;
}

// What a reader needs, and nothing that administers or writes files.
const PROCEDURES = [
  "db.labels",
  "db.relationshipTypes",
  "db.propertyKeys",
  "db.schema.*",
  "db.info",
  "db.ping",
  "db.awaitIndex",
  "db.awaitIndexes",
  "db.index.fulltext.*",
  "dbms.components",
  "dbms.routing.*",
];

/** The text of neo4j.conf: loopback only, with authentication, no file imports, no telemetry, a few procedures. */
export function serverSettings({ home, port, httpPort }: ServerPlace): string {
  const bolt = `127.0.0.1:${port}`;
  const http = httpPort === undefined ? undefined : `127.0.0.1:${httpPort}`;
  const settings: Readonly<Record<string, string>> = {
    "server.directories.data": `${home}/data`,
    "server.directories.logs": `${home}/logs`,
    "server.directories.import": `${home}/import`,
    "server.bolt.enabled": "true",
    "server.bolt.listen_address": bolt,
    "server.bolt.advertised_address": bolt,
    "server.http.enabled": String(http !== undefined),
    ...(http === undefined
      ? {}
      : { "server.http.listen_address": http, "server.http.advertised_address": http }),
    "server.https.enabled": "false",
    "server.memory.heap.max_size": "1g",
    "server.memory.pagecache.size": "256m",
    "dbms.security.auth_enabled": "true",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "dbms.security.procedures.allowlist": PROCEDURES.join(","),
    "dbms.usage_report.enabled": "false",
    "db.transaction.timeout": "120s",
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value.replaceAll("\\", "/")}\n`)
    .join("");
}
