import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, test } from "@playwright/test";
import { temporaryFolder } from "../support/command";
import { installPacked } from "../support/installed";
import { runProgram, startProgram } from "../support/program";

/*
 * The program as somebody has it who installed the packed project: no sources, no packages for its development, the
 * dependencies beside it and not in it. Among these tests because they run where the app is built.
 */
const PORT = "3102";
const ADDRESS = `http://127.0.0.1:${PORT}`;
const DIGEST = path.resolve("seeds/000_bca43405f9cbfcb3.txt");
const { folder, remove } = await temporaryFolder();
let program = "";
const run = (...args: string[]) => runProgram(folder, args, program);

test.beforeAll(async () => {
  program = await installPacked(folder);
  const { code, out, err } = await run("extract", DIGEST);
  expect({ code, out }, err).toEqual({ code: 0, out: "" });
});
test.afterAll(remove);

test("brings what it runs, and neither sources nor what the build kept for itself", async () => {
  const files = await readdir(path.join(folder, "node_modules/paper-atlas"), { recursive: true });
  expect(files.filter((file) => /^(?![.]next).*[.]tsx?$/u.test(file))).toEqual(["next.config.ts"]);
  expect(files.filter((file) => /^tests|[.]map$|^[.]next\/cache/u.test(file))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", ".next/BUILD_ID"]));
});

test("the data are in the folder it is called in", async () => {
  expect(await readdir(path.join(folder, "data"))).toContain("atlas.json");
  expect(await readdir(path.join(folder, "node_modules/paper-atlas"))).not.toContain("data");
});

for (const [what, args, answer] of [
  ["query", ["MATCH (p:Paper) RETURN count(p) AS papers", "--format", "csv"], /^papers\r?\n42\r?\n$/u],
  ["paths", ["GRPO", "reinforcement learning", "--k", "1"], /^1[.] GRPO is used by “/u],
  ["topics", [], /topic:/u],
  ["export", ["--format", "jsonl"], /"id":"method:grpo"/u],
] as const)
  test(`${what} answers`, async () => {
    const { code, out, err } = await run(what, ...args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(answer);
  });

test("mcp lists its tools, and they answer", async () => {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [program, "mcp"], cwd: folder }),
  );
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain("paths");
  const found = await client.callTool({ name: "search", arguments: { query: "GRPO" } });
  expect(JSON.stringify(found)).toContain("method:grpo");
  await client.close();
});

test("serve gives the map of what is stored, without building anything", async ({ page }) => {
  const server = startProgram(folder, ["serve"], { PORT }, program);
  await announced(server);
  const counted = await run("query", "MATCH (n) RETURN count(n) AS n", "--format", "csv");
  const health = await fetch(`${ADDRESS}/api/health`);
  expect(await health.json()).toMatchObject({ store: "embedded", nodes: Number(counted.out.split("\n")[1]) });
  await page.goto(ADDRESS);
  await expect(page.getByRole("application", { name: "Map" })).toHaveAttribute("data-ready", "true");
  expect((await fetch(`${ADDRESS}/api/cypher-worker.js`)).status).toBe(200);
  expect(await stopped(server)).toBe(0);
});

test("serve in an empty folder starts from the digests that the package brings", async () => {
  const empty = await temporaryFolder();
  const server = startProgram(empty.folder, ["serve"], { PORT }, program);
  await announced(server);
  const { nodes } = (await (await fetch(`${ADDRESS}/api/health`)).json()) as { nodes: number };
  expect(nodes).toBeGreaterThan(1000);
  expect(await readdir(path.join(empty.folder, "data"))).toContain("atlas.json");
  expect(await stopped(server)).toBe(0);
  await empty.remove();
});

/** Waits until the address is printed; fails where the program ends before that. */
function announced(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (text: string) => {
      said += text;
      if (said.includes(`Paper Atlas is at ${ADDRESS}`)) resolve();
    };
    for (const stream of [server.stdout, server.stderr]) stream?.setEncoding("utf8").on("data", hear);
    server.once("exit", (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
}

async function stopped(server: ChildProcess): Promise<unknown> {
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  return (await ended)[0];
}
