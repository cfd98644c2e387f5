import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Command } from "commander";
import { z } from "zod";
import { AppError } from "@/lib/base/errors";
import { assistantListener, MCP_PATH } from "@/lib/mcp/http";
import { assistantServer } from "@/lib/mcp/server";
import { sourceOver } from "@/lib/mcp/source";
import type { GraphStore } from "@/lib/store/port";
import { commandName, parseCommand } from "./arguments";
import { onStop } from "./processes";
import { withStore } from "./stored";
import { EXIT, runCommand } from "./terminal";

/** Reachable from this machine alone. */
const HOST = "127.0.0.1";

const options = z.strictObject({
  http: z.boolean().default(false),
  port: z.coerce.number().pipe(z.int().min(0).max(65_535)),
});

const command = new Command(commandName("mcp"))
  .description(
    "Gives assistants tools that read the atlas (Model Context Protocol), over standard input and output.",
  )
  .option("--http", "over HTTP on this machine instead")
  .option("--port <number>", "where to listen with --http", "3333");

async function serve({ http, port }: z.infer<typeof options>): Promise<number> {
  const version = await ownVersion();
  await withStore((store) => (http ? overHttp(store, version, port) : overStdio(store, version)));
  return EXIT.done;
}

async function overStdio(store: GraphStore, version: string): Promise<void> {
  const server = assistantServer(sourceOver(store), version);
  const ended = new Promise<void>((resolve) => {
    onStop(resolve);
    process.stdin.once("close", resolve).once("end", resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}

async function overHttp(store: GraphStore, version: string, port: number): Promise<void> {
  const source = sourceOver(store);
  const server = createServer(assistantListener(() => assistantServer(source, version)));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) =>
      reject(
        new AppError("usage", `${HOST}:${port} cannot be listened on; choose another --port.`, { cause }),
      ),
    );
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  console.error(`Tools for assistants are at http://${HOST}:${taken}${MCP_PATH}`);
  await new Promise<void>((resolve) => onStop(resolve));
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function ownVersion(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

await runCommand(async () => serve(parseCommand(command, options).settings));
