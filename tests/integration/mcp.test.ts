import { request as send } from "node:http";
import path from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { leaderboardResponse } from "@/lib/contract/leaderboard";
import { neighboursResponse, nodeResponse } from "@/lib/contract/node";
import { pathsResponse } from "@/lib/contract/path";
import { searchResponse } from "@/lib/contract/search";
import { temporaryFolder } from "@/tests/support/command";
import { PROGRAM, runProgram, startProgram } from "@/tests/support/program";

const { folder, remove } = await temporaryFolder();
const NAMES = ["cypher", "leaderboard", "neighbours", "node", "paths", "search", "topics"];
let port = 0;
let stopHttp = async () => {};

beforeAll(async () => {
  await runProgram(folder, ["extract", path.resolve("seeds/000_bca43405f9cbfcb3.txt")]);
  const child = startProgram(folder, ["mcp", "--http", "--port", "0"]);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  stopHttp = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  port = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      const found = /http:\/\/127\.0\.0\.1:(\d+)\/mcp/u.exec(text)?.[1];
      if (found) resolve(Number(found));
    });
  });
});
afterAll(async () => {
  await stopHttp();
  await remove();
});

const TRANSPORTS: readonly (readonly [string, () => Transport])[] = [
  [
    "standard input and output",
    () => new StdioClientTransport({ command: process.execPath, args: [PROGRAM, "mcp"], cwd: folder }),
  ],
  ["HTTP", () => new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)) as Transport],
];

describe.each(TRANSPORTS)("over %s", (_, open) => {
  const client = new Client({ name: "test", version: "1" });
  beforeAll(() => client.connect(open()));
  afterAll(() => client.close());
  const call = (name: string, input: Record<string, unknown> = {}) =>
    client.callTool({ name, arguments: input });

  test("the tools are listed: described, typed both ways, and only reading", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(NAMES);
    for (const { description = "", inputSchema, outputSchema, annotations } of tools) {
      expect(description.length).toBeGreaterThan(60);
      expect(inputSchema.type).toBe("object");
      expect(outputSchema?.type).toBe("object");
      expect(annotations?.readOnlyHint).toBe(true);
    }
    expect(client.getInstructions()).toContain("search");
  });

  test("a question from name to sentence", async () => {
    const found = searchResponse.parse(
      (await call("search", { query: "grpo", kinds: ["Method"] })).structuredContent,
    );
    const id = found.hits[0]?.node.id;
    expect(id).toBe("method:grpo");
    const one = nodeResponse.parse((await call("node", { thing: id })).structuredContent);
    expect(one.node.name).toBe("GRPO");
    const beside = await call("neighbours", { thing: "GRPO", kinds: ["Paper"], limit: 2 });
    const { neighbours, total } = neighboursResponse.parse(beside.structuredContent);
    expect(total).toBeGreaterThan(2);
    expect(neighbours).toHaveLength(2);
    for (const { connection } of neighbours) expect(connection.evidence[0]?.quote).toBeTruthy();
  });

  test("paths are told in words and given as data", async () => {
    const answer = await call("paths", { from: "GRPO", to: "reinforcement learning", k: 1 });
    const { paths } = pathsResponse.parse(answer.structuredContent);
    expect(paths[0]?.edges.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(answer.content).toEqual([{ type: "text", text: `1. ${paths[0]?.text}` }]);
  });

  test("topics, a leaderboard, and Cypher", async () => {
    const all = z.looseObject({ topics: z.array(z.looseObject({ id: z.string() })).min(1) });
    const { topics } = all.parse((await call("topics")).structuredContent);
    const one = await call("topics", { topic: topics[0]?.id });
    expect(one.structuredContent).toMatchObject({
      topics: [topics[0]],
      members: { papers: expect.any(Array) },
    });
    const rows = z.looseObject({ rows: z.array(z.tuple([z.string()])).min(1) });
    const query = "MATCH (:Result)-[:ON]->(b:Benchmark) RETURN b.id ORDER BY b.id LIMIT $n";
    const counted = rows.parse((await call("cypher", { query, params: { n: 1 } })).structuredContent);
    const [benchmark] = counted.rows[0] ?? [];
    const board = leaderboardResponse.parse((await call("leaderboard", { benchmark })).structuredContent);
    const [best] = [...board.scores, ...board.deltas];
    expect(best?.evidence[0]?.quote).toBeTruthy();
  });

  test.each([
    ["cypher", { query: "MATCH (n) DETACH DELETE n" }, /DETACH/u],
    ["cypher", { query: "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l" }, /LOAD/u],
    ["node", { thing: "Zzyzx-17" }, /Zzyzx-17/u],
    ["leaderboard", { benchmark: "GRPO" }, /benchmark/u],
    ["search", { query: "a", kinds: ["Robot"] }, /kinds/u],
    ["paths", { from: "GRPO" }, /to/u],
  ])("%s %j is refused with a sentence", async (name, input, message) => {
    const answer = await call(name, input);
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.content)).toMatch(message);
  });
});

describe("over HTTP only this machine is answered", () => {
  const hello = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" });
  const statusFor = (headers: Record<string, string>, method = "POST", at = "/mcp") =>
    new Promise<number | undefined>((resolve, reject) => {
      const usual = { "content-type": "application/json", accept: "application/json, text/event-stream" };
      const asked = send(
        { host: "127.0.0.1", port, method, path: at, headers: { ...usual, ...headers } },
        (got) => resolve(got.resume().statusCode),
      );
      asked.once("error", reject);
      asked.end(method === "POST" ? hello : undefined);
    });

  test.each([
    ["its own name", {}, 200],
    ["localhost", { host: "localhost:3333" }, 200],
    ["a page of its own", { origin: "http://localhost:5173" }, 200],
    ["another name that leads here", { host: "atlas.example:3333" }, 403],
    ["a name that begins alike", { host: "127.0.0.1.example" }, 403],
    ["a page of another site", { origin: "https://example.org" }, 403],
    ["a page without an origin", { origin: "null" }, 403],
  ])("%s: %j is %i", async (_, headers, status) => {
    expect(await statusFor(headers)).toBe(status);
  });

  test("other methods and paths are told so", async () => {
    expect(await statusFor({}, "GET")).toBe(405);
    expect(await statusFor({}, "POST", "/other")).toBe(404);
  });
});
