import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { pathsResponse } from "@/lib/contract/path";
import { topicResponse, topicsResponse } from "@/lib/contract/topic";
import { temporaryFolder } from "@/tests/support/command";
import { runProgram } from "@/tests/support/program";

const DIGEST = path.resolve("seeds/000_bca43405f9cbfcb3.txt");
const { folder, remove } = await temporaryFolder();
const run = (...args: string[]) => runProgram(folder, args);

beforeAll(async () => {
  const { code, err } = await run("extract", DIGEST);
  expect({ code, err }).toMatchObject({ code: 0 });
});
afterAll(remove);

test("the data stay in the folder it is called in", async () => {
  expect(await readdir(path.join(folder, "data"))).toContain("atlas.json");
});

test("says what it can do, and what it cannot", async () => {
  const { code, out } = await run("--help");
  expect(code).toBe(0);
  for (const command of ["extract", "serve", "query", "paths", "topics", "export", "mcp"])
    expect(out).toMatch(new RegExp(`^ {2}${command} `, "mu"));
  expect((await run("query", "--help")).out).toMatch(/^Usage: paper-atlas query/u);
  const unknown = await run("dance");
  expect(unknown).toMatchObject({ code: 2, out: "" });
  expect(unknown.err).toContain("no command dance");
});

describe("paths and topics", () => {
  test("paths are found by name, told in words or as data", async () => {
    const { code, out } = await run(
      "paths",
      "GRPO",
      "reinforcement learning",
      "--k",
      "1",
      "--format",
      "json",
    );
    expect(code).toBe(0);
    const [best] = pathsResponse.parse(JSON.parse(out)).paths;
    expect(best?.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(["method:grpo"]));
    const told = await run("paths", "GRPO", "reinforcement learning", "--k", "1");
    expect(told.out).toContain(best?.text);
  });

  test("topics are listed, and one with its members", async () => {
    const { topics } = topicsResponse.parse(JSON.parse((await run("topics", "--format", "json")).out));
    const [first] = topics;
    expect((await run("topics")).out).toContain(first?.id);
    const one = topicResponse.parse(
      JSON.parse((await run("topics", first?.id ?? "", "--format", "json")).out),
    );
    expect(one.topic).toEqual(first);
  });

  test.each([
    ["an unknown thing", ["paths", "GRPO", "Zzyzx-17"], /Zzyzx-17/u],
    ["a number too large", ["paths", "GRPO", "SFT", "--max-hops", "99"], /maxHops/u],
    ["an unknown topic", ["topics", "topic:none"], /topic:none/u],
  ])("%s is one sentence and exit code 2", async (_, args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("export", () => {
  const line = z.looseObject({ kind: z.enum(["node", "relationship"]), id: z.string() });
  const linesOf = (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .map((one) => line.parse(JSON.parse(one)));

  test("of everything holds what is stored, in a file as on standard output", async () => {
    const counted = await run("query", "MATCH (n) RETURN count(n)", "--format", "json");
    const printed = await run("export", "--format", "jsonl");
    const file = path.join(folder, "atlas.jsonl");
    expect(await run("export", "--format", "jsonl", "-o", file)).toMatchObject({ code: 0, out: "" });
    expect(await readFile(file, "utf8")).toBe(printed.out);
    const nodes = linesOf(printed.out).filter(({ kind }) => kind === "node");
    expect(JSON.parse(counted.out).rows).toEqual([[nodes.length]]);
  });

  test("of a query is the graph in its result, with the ends of what was returned", async () => {
    const cypher = "MATCH (p:Paper)-[r:USES]->(m:Method) WHERE m.id = $id RETURN r";
    const { out } = await run("export", "--format", "jsonl", "--query", cypher, "--param", "id=method:grpo");
    const items = linesOf(out);
    const ids = new Set(items.filter(({ kind }) => kind === "node").map(({ id }) => id));
    const relations = items.filter(({ kind }) => kind === "relationship");
    expect(relations.length).toBeGreaterThan(0);
    expect(ids.has("method:grpo")).toBe(true);
    for (const { source, target } of relations)
      expect(ids.has(String(source)) && ids.has(String(target))).toBe(true);
    const shown = relations.map((item) =>
      z.looseObject({ quote: z.array(z.string()) }).parse(item["properties"]),
    );
    expect(shown.every(({ quote }) => quote.length > 0)).toBe(true);
  });

  test("of a query without things is its rows", async () => {
    const cypher = "UNWIND [1, null, 3] AS n RETURN n, 'a,b' AS text, [n] AS list";
    const csv = await run("export", "--format", "csv", "--query", cypher);
    expect(csv.out).toBe('n,text,list\r\n1,"a,b",[1]\r\n,"a,b",[null]\r\n3,"a,b",[3]\r\n');
  });

  test("of two files goes to a folder, and nothing is left beside them", async () => {
    const target = path.join(folder, "for-neo4j");
    const { code, err } = await run("export", "--format", "csv", "-o", target);
    expect(code).toBe(0);
    expect(err).toContain("neo4j-admin database import full --nodes=nodes.csv");
    expect((await readdir(target)).sort()).toEqual(["nodes.csv", "relationships.csv"]);
  });

  test.each([
    [
      "a graph format for plain rows",
      ["--format", "gexf", "--query", "RETURN 1"],
      /no nodes or relationships/u,
    ],
    ["two files without a place", ["--format", "parquet"], /-o/u],
    ["a write", ["--format", "jsonl", "--query", "CREATE (n:Paper) RETURN n"], /CREATE/u],
    ["no format", [], /--format/u],
    ["a place that is a file", ["--format", "csv", "-o", DIGEST], /cannot be made a folder/u],
    ["a place that is a folder", ["--format", "jsonl", "-o", "."], /is a folder/u],
    ["a place that is not there", ["--format", "jsonl", "-o", "none/such.jsonl"], /cannot be written/u],
  ])("%s is one sentence, exit code 2, and writes nothing", async (_, args, message) => {
    const before = await readdir(folder);
    const { code, out, err } = await run("export", ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
  });

  test("what stood there before stays when the new file cannot be made", async () => {
    const file = path.join(folder, "kept.jsonl");
    await writeFile(file, "kept");
    await run("export", "--format", "jsonl", "--query", "MATCH (n RETURN n", "-o", file);
    expect(await readFile(file, "utf8")).toBe("kept");
  });
});
